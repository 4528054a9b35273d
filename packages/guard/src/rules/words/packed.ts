/**
 * The words of a packed list, or those with a mark. A word begins with the number of letters that it shares with the one before it, and
 * marks stand behind it: "0anna4bel3e*" holds anna, annabel and, marked, anne. So alphabetical lists travel to the browser in two thirds of
 * the size. A word that is added goes at the end of the list, whole, behind a 0.
 */
export function unpacked(list: string, mark = ''): ReadonlySet<string> {
  const words = new Set<string>()
  let before = ''
  for (const [, shared = '0', rest = '', marks = ''] of list.matchAll(/(\d)([^\d\s*!+]*)([*!+]*)/g)) {
    before = before.slice(0, Number(shared)) + rest
    if (marks.includes(mark)) words.add(before)
  }
  return words
}
