import { MAX_SIGNALS, niveauInput, signalKindInput } from '@lerende/followup/inputs'
import { z } from 'zod'
import type { Store } from './draft-key.ts'

const draftSchema = z.object({
  /** made here, once: sending again is handing in once */
  reflectionId: z.uuid(),
  answers: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])),
  points: z
    .array(
      z.object({
        signalId: z.uuid(),
        kind: signalKindInput.nullable(),
        text: z.string(),
        needed: z.string(),
        fromNiveau: niveauInput.nullable(),
        signed: z.boolean().default(false),
      }),
    )
    .max(MAX_SIGNALS),
  /** words that the writer was asked about and chose to leave */
  confirmed: z.array(z.string()).default([]),
})

/** A reflection as far as somebody has come with it. */
export type Draft = z.output<typeof draftSchema>
export type DraftPoint = Draft['points'][number]

/** The draft on this device; null when there is none or when it is from an older form. */
export function readDraft(store: Store | null, key: string): Draft | null {
  const text = store?.getItem(key)
  if (!text) return null
  try {
    return draftSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Keeps the draft. @returns whether it was kept: a full or forbidden store is no reason to stop someone from writing */
export function keepDraft(store: Store | null, key: string, draft: Draft): boolean {
  try {
    store?.setItem(key, JSON.stringify(draft))
    return store !== null
  } catch {
    return false
  }
}

export function dropDraft(store: Store | null, key: string): void {
  store?.removeItem(key)
}
