import type { PersonData, ShownSection } from './sections.ts'

/** A file for somebody to keep. */
export interface ExportFile {
  name: string
  type: string
  text: string
}

/** For other programs: everything as it stands in the tables, with the words that people see beside it. */
export function jsonFile(about: { network: string; day: string }, data: PersonData, shown: readonly ShownSection[]): ExportFile {
  const parts = shown.map(({ key, title, why, fields }) => ({ key, title, why, fields, rows: data[key as keyof PersonData] }))
  const document = { network: about.network, day: about.day, parts }
  return { name: `mijn-gegevens-${about.day}.json`, type: 'application/json', text: `${JSON.stringify(document, null, 2)}\n` }
}

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#2a2230}
h1,h2{line-height:1.2}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #e2d8cb;overflow-wrap:anywhere}.zacht{color:#5d5364}`

/** For people: one page that opens anywhere, with nothing from elsewhere in it. */
export function htmlFile(about: { network: string; day: string; dayText: string }, shown: readonly ShownSection[]): ExportFile {
  const parts = shown.map(({ title, why, fields, rows }) => {
    const head = `<h2>${asText(title)}</h2>\n<p class="zacht">${asText(why)}</p>`
    if (rows.length === 0) return `${head}\n<p>Hier staat niets.</p>`
    const columns = fields.map((field) => `<th scope="col">${asText(field)}</th>`).join('')
    const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${asText(text)}</td>`).join('')}</tr>`)
    return `${head}\n<table>\n<thead><tr>${columns}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`
  })
  const title = `Mijn gegevens bij ${about.network}`
  const text = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${asText(title)}</h1>
<p>Alles wat er op ${asText(about.dayText)} over jou is opgeslagen. Bewaar dit op een veilige plek: er staat ook in wat jij inbracht.</p>
${parts.join('\n')}
</body>
</html>
`
  return { name: `mijn-gegevens-${about.day}.html`, type: 'text/html', text }
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
