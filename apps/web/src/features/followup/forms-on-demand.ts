import { onDemand } from '../../ui/on-demand.tsx'
import type { BundleFormProps } from './bundle-forms.tsx'
import type { NewBundleProps } from './new-bundle-form.tsx'

/** Gives chosen points a title. */
export const NewBundleForm = onDemand<NewBundleProps>(async () => (await import('./new-bundle-form.tsx')).NewBundleForm)

/** The form of one step of a bundle. */
export const BundleForm = onDemand<BundleFormProps>(async () => (await import('./bundle-forms.tsx')).BundleForm)
