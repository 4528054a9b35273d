import { currentItem, currentItems } from '@lerende/content'
import type { NetworkScope, Reader } from '@lerende/kernel'
import { allOrganisations } from '@lerende/network'
import { refuse } from '../errors.ts'
import type { WayInput } from '../inputs.ts'
import { countFacets, narrow } from '../rules/facets.ts'
import { ROOTING } from '../rules/rooting.ts'
import { facettedOf } from './find.ts'

/** The ways in to the lessons: every leertraject and rode lijn, with how many lessons it has. */
export async function waysIn(reader: Reader, scope: NetworkScope) {
  const counts = countFacets(await facettedOf(reader, scope, null), {})
  const trajecten = await currentItems(reader, scope, 'leertraject')
  const lijnen = await currentItems(reader, scope, 'rode-lijn')
  const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title, 'nl')
  return {
    trajecten: trajecten
      .map(({ key, data }) => ({
        key,
        title: data.titel,
        line: data.gewenste_beweging,
        lessons: counts.traject[key] ?? 0,
      }))
      .sort(byTitle),
    rodeLijnen: lijnen
      .map(({ key, data }) => ({ key, title: data.titel, line: data.vraag, lessons: counts['rode-lijn'][key] ?? 0 }))
      .sort(byTitle),
  }
}

/**
 * One way in: what it is about, and how far its lessons are.
 * @throws lesson.unknown_way
 */
export async function wayIn(reader: Reader, scope: NetworkScope, input: WayInput) {
  const way = input.kind === 'traject' ? await traject(reader, scope, input.key) : await rodeLijn(reader, scope, input.key)
  const lessons = narrow(await facettedOf(reader, scope, null), { [input.kind]: input.key })
  const { rooting } = countFacets(lessons, {})
  return { ...way, lessons: lessons.length, rooting: ROOTING.map((step) => ({ step, lessons: rooting[step] ?? 0 })) }
}

async function traject(reader: Reader, scope: NetworkScope, key: string) {
  const item = await currentItem(reader, scope, 'leertraject', key)
  if (!item) return refuse('lesson.unknown_way')
  const { data } = item
  const organisations = new Map((await allOrganisations(reader, scope)).map((one) => [one.key, one.name]))
  const names = (keys: readonly string[]) => keys.flatMap((one) => organisations.get(one) ?? []).sort((a, b) => a.localeCompare(b, 'nl'))
  return {
    title: data.titel,
    why: data.aanleiding,
    movement: data.gewenste_beweging,
    question: null,
    structure: data.structuur,
    culture: data.cultuur,
    organisations: names(data.organisaties),
    parts: data.deelprojecten.map((part) => ({ title: part.titel, place: part.plaats, organisations: names(part.organisaties) })),
  }
}

async function rodeLijn(reader: Reader, scope: NetworkScope, key: string) {
  const item = await currentItem(reader, scope, 'rode-lijn', key)
  if (!item) return refuse('lesson.unknown_way')
  const { titel, toelichting, vraag } = item.data
  return { title: titel, why: toelichting, movement: null, question: vraag, structure: [], culture: [], organisations: [], parts: [] }
}
