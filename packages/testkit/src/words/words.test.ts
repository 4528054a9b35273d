import { gooiEnVechtstreek, readPack } from '@lerende/content'
import { answerBundleInput, createBundleInput, decideInput, signalInput } from '@lerende/followup/inputs'
import { guardText } from '@lerende/guard'
import { lessonFromBundleInput } from '@lerende/lessons/inputs'
import { expect, test } from 'vitest'
import * as points from './points.ts'
import * as remarks from './remarks.ts'
import { finder, OPENERS, say } from './saying.ts'

const pack = await readPack(gooiEnVechtstreek)
const subjects = [...points.THEMES, ...points.lessonSubjects(Object.values(pack.items.les))]
const id = '6f1c1f6e-5a0d-4b8e-9a51-0a4f6d1c2b3a'

test('every subject fits what the rooms accept', () => {
  expect(points.THEMES.length).toBeGreaterThanOrEqual(30)
  expect(subjects.length).toBeGreaterThanOrEqual(30 + 145)
  for (const { key, texts, kind, needed, fromNiveau, title, decision, answer, lesson } of subjects) {
    for (const text of texts) expect(signalInput.safeParse({ signalId: id, kind, text, needed, fromNiveau }).success, text).toBe(true)
    expect(createBundleInput.safeParse({ overlegId: id, title, signalIds: [id] }).success, title).toBe(true)
    expect(decideInput.safeParse({ bundleId: id, kind: 'besluit', text: decision }).success, decision).toBe(true)
    expect(answerBundleInput.safeParse({ bundleId: id, text: answer }).success, answer).toBe(true)
    if (lesson) expect(lessonFromBundleInput.safeParse({ bundleId: id, ...lesson, owner: 'Regieteam' }).success, key).toBe(true)
  }
})

test('what stands behind a subject is in the pack', () => {
  const uitgangspunten = pack.items.grondhouding.grondhouding?.uitgangspunten.map((one) => one.sleutel)
  for (const { about, lesson } of subjects) {
    for (const key of about) expect(pack.items.les[key] ?? pack.items.bevinding[key], key).toBeDefined()
    if (!lesson) continue
    expect(pack.items.leertraject[lesson.traject ?? ''], lesson.text).toBeDefined()
    for (const key of lesson.uitgangspunten) expect(uitgangspunten).toContain(key)
  }
})

test('nothing in it looks like data about a person', () => {
  const said = subjects.flatMap((one) => [...one.texts, one.title, one.needed ?? '', one.decision, one.answer, one.lesson?.text ?? ''])
  const fixed = [points.PARKED_BECAUSE, points.PARKED_ANSWER, points.ESCALATED_BECAUSE, points.REFERRED_BACK_WITH]
  const others = [
    ...points.REFERRED_TO.flatMap((one) => Object.values(one)),
    ...Object.values(remarks).flatMap((one) => Object.values(one).flat()),
  ]
  for (const text of [...said, ...fixed, ...others]) expect(guardText(text), text).toEqual({ blocked: [], marked: [] })
})

test('a text leads back to its subject, however it is begun, and no two subjects share one', () => {
  const find = finder(subjects)
  for (const subject of subjects) {
    for (const text of subject.texts) for (const opener of OPENERS) expect(find(say(opener, text))?.key).toBe(subject.key)
  }
  expect(find('Iets wat niemand schreef.')).toBeNull()
  expect(say('Ook bij ons: ', 'Na een bijeenkomst')).toBe('Ook bij ons: na een bijeenkomst')
})
