/** Organisations with who comes from them, by name; who belongs to none comes last. */
export function organisationsOf(
  people: readonly { personId: string; organisationName: string | null }[],
  none: string,
): Array<{ name: string; people: string[] }> {
  const groups = new Map<string | null, string[]>()
  for (const { personId, organisationName } of people) {
    groups.set(organisationName, [...(groups.get(organisationName) ?? []), personId])
  }
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'nl')))
    .map(([name, ids]) => ({ name: name ?? none, people: ids }))
}
