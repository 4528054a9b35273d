import { durationText, HOLDINGS, type Holding, RETENTION, type Retention } from '@lerende/privacy'

const HEAD = `# Wat we bewaren en hoe lang

Gemaakt uit dezelfde tabel waarmee de software opruimt en die \`/privacy\` laat zien (\`packages/privacy/src/rules/retention.ts\`), met
\`npm run docs\`. \`npm test\` faalt als dit achterloopt. De termijnen zijn een voorstel: de regio beslist erover.

Elke nacht om kwart over vier gaat weg wat over zijn termijn is. Stond de software stil, dan gebeurt dat zodra ze weer draait.
`

const TABLES = `## Waar het staat

Elke tabel van de database, met wat erin naar iemand wijst. \`npm test\` legt deze lijst naast de echte database, op beide soorten: wie
een tabel of een kolom over mensen toevoegt, moet eerst beslissen wat ermee gebeurt.
`

/** `docs/privacy/bewaartermijnen.md`: periods and holdings in Dutch. The same tables always give the same text. */
export function retentionDoc(): string {
  return [HEAD, periods(), TABLES, holdings(), nobody()].join('\n')
}

function periods(): string {
  const rows = Object.values<Retention>(RETENTION).map(({ name, what, why, keep, from, ground, how }) => {
    const period = keep === null ? from : `${durationText(keep)} ${from}`
    return line([`**${name}**: ${what}`, why, period, how, ground])
  })
  return table(['wat', 'waarvoor', 'hoe lang', 'hoe het weggaat', 'grondslag'], rows)
}

function holdings(): string {
  const rows = sorted().flatMap(([name, holding]) => {
    if ('nobody' in holding) return []
    const { columns, seen, leaving, kept } = holding
    const where = typeof seen === 'string' ? 'ja' : `nee: ${seen.not}`
    return [line([`\`${name}\``, columns.map((one) => `\`${one}\``).join(', '), where, leaving, RETENTION[kept].name])]
  })
  return table(['tabel', 'wijst naar iemand', 'in Mijn gegevens', 'als iemand stopt', 'termijn'], rows)
}

function nobody(): string {
  const rows = sorted().flatMap(([name, holding]) => ('nobody' in holding ? [line([`\`${name}\``, holding.nobody])] : []))
  return `Deze tabellen gaan niet over mensen.\n\n${table(['tabel', 'wat erin staat'], rows)}`
}

function sorted(): Array<[string, Holding]> {
  return Object.entries(HOLDINGS).sort(([a], [b]) => (a < b ? -1 : 1))
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `${[line(head), line(head.map(() => '---')), ...rows].join('\n')}\n`
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
