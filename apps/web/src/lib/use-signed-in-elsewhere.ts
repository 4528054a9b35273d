import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { isOwnPath } from './return-to.ts'
import { refreshMe } from './session.ts'

/**
 * The link in the mail opens in another tab. Who comes back to this one finds the page where they were, with what they
 * had typed there.
 */
export function useSignedInElsewhere(goOnAt: string | undefined): void {
  const navigate = useNavigate()
  const look = useEffectEvent(async () => {
    if (document.hidden) return
    const me = await refreshMe().catch(() => null)
    if (me) await navigate({ href: goOnAt !== undefined && isOwnPath(goOnAt) ? goOnAt : '/' })
  })
  useEffect(() => {
    const onVisible = () => void look()
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [])
}
