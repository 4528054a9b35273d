import { guardText } from '@lerende/guard'

/** What the privacy guard sees in a text. `stop`: the server will not take it; `look`: only a second look is asked. */
export interface GuardNote {
  kind: 'stop' | 'look'
  text: string
}

/** Says kindly what in a text may tell who it is about; null when there is nothing. The server looks with the same eyes. */
export function guardNote(text: string): GuardNote | null {
  const { blocked, marked } = guardText(text)
  const stop = blocked[0]
  if (stop) {
    const words = text.slice(stop.start, stop.end)
    return { kind: 'stop', text: `Dit lijkt op ${stop.what}: ‘${words}’. Haal het weg. Schrijf wat je zag, niet over wie het gaat.` }
  }
  const look = marked[0]
  return look ? { kind: 'look', text: `Hier staat ${look.what}. Kan iemand daaraan zien over wie het gaat? Laat het dan weg.` } : null
}
