import { lazy, Suspense, useEffect } from 'react'
import type { LiveTopic } from '../lib/live-topic.ts'
import { keepFocus } from '../lib/lost-focus.ts'
import { useLive } from '../lib/use-live.ts'
import { Notices } from './notices.tsx'
import { useShortcuts } from './use-shortcuts.ts'

const ShortcutsHelp = lazy(async () => ({ default: (await import('./shortcuts-help.tsx')).ShortcutsHelp }))

/** What stands around every screen and is of no use for its first picture: the line that tells of changes, notices, keys. */
export function Later({ about, signedIn }: { about: LiveTopic; signedIn: boolean }) {
  useLive(about, signedIn)
  const shortcuts = useShortcuts(signedIn)
  useEffect(() => keepFocus(document.body), [])
  return (
    <>
      <Notices />
      {shortcuts.help ? (
        <Suspense>
          <ShortcutsHelp on={shortcuts.on} onTurn={shortcuts.turn} onClose={shortcuts.closeHelp} />
        </Suspense>
      ) : null}
    </>
  )
}
