import { useEffect, useSyncExternalStore } from 'react'
import { hasNewVersion, keepAppOnDevice, onNewVersion, takeNewVersion } from '../lib/app-version.ts'
import { useOnline } from '../lib/use-online.ts'
import { Icon } from '../ui/icon.tsx'
import { texts } from './later-texts.ts'
import './notices.css'

/** Quiet lines above every screen: that there is no connection, and that there is a newer version. */
export function Notices() {
  const online = useOnline()
  useEffect(keepAppOnDevice, [])
  const newer = useSyncExternalStore(onNewVersion, hasNewVersion)
  return (
    <div className="lb-notices" role="status">
      {online ? null : (
        <p className="lb-notices__line">
          <Icon name="warning" size={18} />
          {texts.notices.offline}
        </p>
      )}
      {newer ? (
        <p className="lb-notices__line">
          {texts.notices.newer}
          <button type="button" className="lb-plain-button" onClick={takeNewVersion}>
            {texts.notices.take}
          </button>
        </p>
      ) : null}
    </div>
  )
}
