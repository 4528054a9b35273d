import plan from '../../data/overleggen-gooi-en-vechtstreek.json' with { type: 'json' }
import { type OverlegPlan, overlegPlanInput } from '../inputs.ts'

/** The overleggen of the network Jeugd en Onderwijs in Gooi en Vechtstreek, for `createOverleggenFromPlan`. */
export function gooiEnVechtstreekOverleggen(): OverlegPlan {
  return overlegPlanInput.parse(plan)
}
