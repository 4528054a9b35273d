import { careful, good, type Verdict, wrong } from '../doctor/verdict.ts'

/** What was found in the DNS under one name: records, none, or no answer at all. */
export type Found = { records: string[] } | { failed: string }

/** No answer is something else than no record: it says nothing about how it is set. */
function unanswered(what: string, found: { failed: string }): Verdict {
  return careful(
    `${what} is niet na te kijken: de DNS geeft geen antwoord (${found.failed}).`,
    'Kijk of deze computer internet heeft, en probeer het opnieuw.',
  )
}

/** SPF (RFC 7208): exactly one line that says who may send, and ends with what to do with the rest. */
export function judgeSpf(domain: string, found: Found): Verdict {
  if ('failed' in found) return unanswered(`SPF van ${domain}`, found)
  const lines = found.records.filter((record) => /^v=spf1( |$)/i.test(record))
  const [line] = lines
  if (line === undefined)
    return wrong(
      `${domain} zegt niet wie er mail mag sturen (SPF).`,
      `Zet bij ${domain} een TXT-regel: v=spf1 include:(je mailserver) -all`,
    )
  if (lines.length > 1) return wrong(`${domain} heeft ${lines.length} regels voor SPF. Dan geldt er geen.`, 'Maak er één regel van.')
  if (/[\s]\+?all\s*$/i.test(line))
    return wrong(`SPF van ${domain} laat iedereen namens jou mailen.`, 'Zet aan het eind -all in plaats van +all.')
  if (/\s[-~]all\s*$/i.test(line) || /\sredirect=/i.test(line)) return good(`SPF van ${domain} is er.`)
  return careful(`SPF van ${domain} zegt niet wat er met andere mail moet gebeuren.`, 'Zet aan het eind -all (of ~all om te beginnen).')
}

/** DKIM (RFC 6376): the public half of the very key that we sign with. */
export function judgeDkim(name: string, found: Found, expected: string | null): Verdict {
  if (expected === null) return careful('De app ondertekent mail niet (DKIM).', 'Geef DKIM_KEY, of laat je mailserver ondertekenen.')
  if ('failed' in found) return unanswered(`DKIM bij ${name}`, found)
  const wanted = publicHalf(expected)
  if (found.records.length === 0) return wrong(`Bij ${name} staat geen sleutel (DKIM).`, `Zet daar een TXT-regel: ${expected}`)
  if (found.records.some((record) => publicHalf(record) === wanted)) return good(`De sleutel bij ${name} hoort bij die van de app (DKIM).`)
  return wrong(
    `De sleutel bij ${name} is een andere dan die van de app (DKIM).`,
    `Zet daar: ${expected}. Of kies met DKIM_SELECTOR een andere naam.`,
  )
}

function publicHalf(record: string): string {
  return (/(?:^|;)\s*p=([^;]*)/.exec(record)?.[1] ?? '').replace(/\s/g, '')
}

/** DMARC (RFC 7489): what others do with mail that is not ours. */
export function judgeDmarc(domain: string, found: Found): Verdict {
  if ('failed' in found) return unanswered(`DMARC van ${domain}`, found)
  const line = found.records.find((record) => /^v=DMARC1\s*;/i.test(record))
  if (line === undefined)
    return wrong(
      `${domain} zegt niet wat anderen met valse mail moeten doen (DMARC).`,
      `Zet bij _dmarc.${domain}: v=DMARC1; p=quarantine; rua=mailto:(een adres)`,
    )
  const policy = /;\s*p=(\w+)/i.exec(line)?.[1]?.toLowerCase()
  if (policy === 'quarantine' || policy === 'reject') return good(`DMARC van ${domain} staat op ${policy}.`)
  return careful(
    `DMARC van ${domain} kijkt alleen (p=${policy ?? 'niets'}).`,
    'Lees een week de rapporten, en zet het dan op p=quarantine of p=reject.',
  )
}

/** Mail to us: where it goes, and whether it has to be encrypted on the way (DANE, RFC 7672, or MTA-STS, RFC 8461). */
export function judgeReceiving(domain: string, found: { mx: Found; tlsa: Found; sts: Found }): Verdict {
  const { mx, tlsa, sts } = found
  if ('failed' in mx) return unanswered(`Waar mail aan ${domain} heen gaat`, mx)
  if (mx.records.length === 0)
    return wrong(
      `${domain} neemt geen mail aan: er is geen MX.`,
      'Zonder dat komen antwoorden en teruggekomen mails nergens aan. Zet een MX-regel.',
    )
  if ('records' in tlsa && tlsa.records.length > 0) return good(`Mail aan ${domain} gaat versleuteld naar ${mx.records[0]} (DANE).`)
  if ('records' in sts && sts.records.some((record) => /^v=STSv1\s*;/i.test(record)))
    return good(`Mail aan ${domain} gaat versleuteld naar ${mx.records[0]} (MTA-STS).`)
  return careful(
    `Mail aan ${domain} hoeft onderweg niet versleuteld te zijn.`,
    'Vraag je mailbeheerder om DANE, of om MTA-STS als DNSSEC niet kan.',
  )
}
