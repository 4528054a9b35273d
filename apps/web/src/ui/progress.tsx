import { useId } from 'react'
import './progress.css'

/** How far something is that takes a while. Without `done` it is only known that it goes on. */
export function Progress({ label, done, total }: { label: string; done?: number; total?: number }) {
  const id = useId()
  return (
    <div className="lb-progress">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} {...(done === undefined || total === undefined ? {} : { value: done, max: total })} />
    </div>
  )
}
