/** One line of a bundle's course, with the names that people know. */
export interface CourseStep {
  /** name of the event */
  kind: string
  overlegName: string
  toOverlegName: string | null
  reason: string | null
  note: string | null
}

const CARRIED: Record<string, string> = {
  'niet-besproken': 'Er was geen tijd voor. Het gaat mee naar de volgende ronde.',
  'niet-geagendeerd': 'Het stond niet op de agenda. Het gaat mee naar de volgende ronde.',
  geannuleerd: 'De bijeenkomst ging niet door. Het gaat mee naar de volgende ronde.',
  'ronde-vervallen': 'De ronde gaat niet door. Het gaat mee naar een andere ronde.',
  'geen-ronde': 'Er is weer een ronde gepland. Het gaat daarnaartoe.',
}

const REOPENED: Record<string, string> = {
  verdict: 'Weer open: iemand die dit inbracht kan nog niet verder met het antwoord.',
  parked: 'Weer open: de tijd dat het bleef liggen is om.',
  overleg: 'Weer open: het overleg kijkt er opnieuw naar.',
}

const DECIDED: Record<string, string> = {
  besluit: 'Er is een besluit genomen.',
  geparkeerd: 'Het blijft even liggen.',
  verwezen: 'Het is verwezen naar iemand anders.',
}

/** What happened, in a sentence for everybody; null for steps that are only the facilitator's housekeeping. */
export function courseText(step: CourseStep): string | null {
  const sentence = sentenceOf(step)
  return sentence && step.note ? `${sentence} ${quoted(step.note)}` : sentence
}

function sentenceOf(step: CourseStep): string | null {
  switch (step.kind) {
    case 'BundleCreated':
      return `Samengevoegd met andere punten over hetzelfde, bij ${step.overlegName}.`
    case 'BundleScheduled':
      return `Op de agenda gezet van ${step.overlegName}.`
    case 'BundleUnscheduled':
      return 'Van de agenda gehaald.'
    case 'BundleDiscussed':
      return `Besproken in ${step.overlegName}.`
    case 'BundleDecided':
      return DECIDED[step.reason ?? ''] ?? null
    case 'BundleAnswered':
      return `Beantwoord door ${step.overlegName}.`
    case 'BundleEscalated':
      return `Opgeschaald van ${step.overlegName} naar ${step.toOverlegName ?? 'een ander overleg'}.`
    case 'BundleReferredBack':
      return `Teruggelegd van ${step.overlegName} naar ${step.toOverlegName ?? 'een ander overleg'}.`
    case 'BundleCarriedOver':
      return CARRIED[step.reason ?? ''] ?? null
    case 'BundleReopened':
      return REOPENED[step.reason ?? ''] ?? null
    case 'BundleOverdue':
      return 'De beloofde dag is voorbij en er is nog geen antwoord. Het overleg heeft een herinnering gehad.'
    case 'ReviewAsked':
      return 'Gevraagd aan iedereen in het overleg waar dit begon: is het echt anders geworden?'
    case 'ReviewConcluded':
      return `Wat mensen daarop zeiden, ligt bij ${step.overlegName}.`
    default:
      return null
  }
}

function quoted(note: string): string {
  return `“${note}”`
}
