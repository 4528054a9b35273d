import type { Standing } from '@lerende/network'
import type { Region } from './scene.ts'

export type Role = keyof Region['people'] | 'lezer' | 'vreemde'

/**
 * What each of them is, at the overleg of the scene and at the other one: said here by hand, and not by the house. Somebody
 * can be more at the ontmoetingen of the scene, or with what stands in their rounds.
 */
export const STANDING: Record<Role, { own: Standing[]; atOntmoeting?: Standing[]; inRound?: Standing[]; other: Standing[] }> = {
  beheerder: { own: ['beheerder', 'netwerklid'], other: ['beheerder', 'netwerklid'] },
  niveaucoordinator: { own: ['coordinator', 'netwerklid'], other: ['coordinator', 'netwerklid'] },
  coordinator: { own: ['coordinator', 'netwerklid'], other: ['netwerklid'] },
  begeleider: { own: ['begeleider', 'netwerklid'], other: ['netwerklid'] },
  lid: { own: ['lid', 'netwerklid'], other: ['netwerklid'] },
  begeleiderVanEen: {
    own: ['netwerklid'],
    atOntmoeting: ['begeleider', 'netwerklid'],
    inRound: ['begeleider', 'netwerklid'],
    other: ['netwerklid'],
  },
  gast: { own: [], atOntmoeting: ['gast'], other: [] },
  netwerklid: { own: ['netwerklid'], other: ['netwerklid'] },
  lezer: { own: ['lezer'], other: ['lezer'] },
  vreemde: { own: ['vreemde'], other: ['vreemde'] },
}
export const ROLES = Object.keys(STANDING) as Role[]

/** What they are everywhere in the network, so also where a procedure is about no overleg. */
export const IN_NETWORK: Partial<Record<Role, Standing[]>> = {
  beheerder: ['beheerder', 'netwerklid'],
  gast: ['gast'],
  lezer: ['lezer'],
  vreemde: ['vreemde'],
}
