/** People come early, and a screen with the code stands ready before they do. */
const EARLY = { hours: 1 }

/** From when people can say that they are there. */
export function checkInOpens(startsAt: Temporal.Instant): Temporal.Instant {
  return startsAt.subtract(EARLY)
}

/** What is known of one invited person: what they said, and whether they were there; null until somebody said so. */
interface Known {
  rsvp: string | null
  attended: boolean | null
}

/**
 * Who was there. Once who leads wrote down who was not, that list counts. Before that, whoever checked in was there, and of
 * the others those who said yes: not everybody brings a telephone.
 */
export function wasThere<Person extends Known>(people: readonly Person[]): Person[] {
  const listed = people.some(({ attended }) => attended === false)
  return people.filter(({ rsvp, attended }) => attended ?? (!listed && rsvp === 'ja'))
}
