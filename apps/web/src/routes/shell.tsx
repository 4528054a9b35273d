import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react'
import { texts as networkTexts } from '../features/network/texts.ts'
import { language, speak } from '../lib/language.ts'
import { problemOf } from '../lib/problem.ts'
import { type Me, useMe, useServerStatus } from '../lib/session.ts'
import { spareMoment } from '../lib/spare-moment.ts'
import { trpc } from '../lib/trpc.ts'
import { useSignOut } from '../lib/use-sign-out.ts'
import { useSwitchNetwork } from '../lib/use-switch-network.ts'
import { Menu } from '../ui/menu.tsx'
import { ToastArea, useToast } from '../ui/toast.tsx'
import { askForKeys } from './keys-asked.ts'
import { AsideNavigation, BarNavigation, OwnLinks, TopNavigation } from './navigation.tsx'
import { texts } from './texts.ts'
import { Waiting } from './waiting.tsx'
import '../features/network/demo-bar.css'
import './shell.css'

// Only a demo has one; nobody else carries it.
const DemoBar = lazy(async () => {
  await spareMoment()
  return { default: (await import('../features/network/demo-bar.tsx')).DemoBar }
})
const Later = lazy(async () => {
  await spareMoment()
  return { default: (await import('./later.tsx')).Later }
})

/**
 * The app draws itself in small steps the first time, so that a slow phone hears a finger in between; until then its head
 * stands, as `index.html` brought it. Without this the router draws all of it in one go.
 */
export function Unhurried() {
  const begun = useDeferredValue(true, false)
  if (begun) return <Shell />
  return (
    <header className="utrecht-page-header lb-header">
      <div className="utrecht-page-header__content lb-header__content">
        <Brand network={undefined} />
      </div>
    </header>
  )
}

/** What stands around every screen. The navigation only comes when someone is signed in. */
function Shell() {
  const me = useMe()
  const status = useServerStatus()
  const overleggen = useQuery(trpc.cycles.overleggen.queryOptions(undefined, { enabled: Boolean(me) && !me?.mustMakePasskey }))
  const leads = Boolean(me) && (overleggen.data ?? []).some(({ role }) => role === 'coordinator' || role === 'begeleider')
  const about = useParams({ strict: false })
  const access = { beheerder: me?.person.role === 'beheerder', mailbox: status?.mailbox ?? false, leads }
  const bare = useRouterState({ select: ({ matches }) => matches.some(({ staticData }) => staticData.bare) })
  const later = (
    <Suspense>
      <Later about={about} signedIn={Boolean(me) && !me?.mustMakePasskey} />
    </Suspense>
  )
  if (bare) return <Bare later={later} />
  return (
    <ToastArea>
      <SkipLink href="#inhoud" className="nl-skip-link--visible-on-focus lb-skip">
        {texts.skip}
      </SkipLink>
      {later}
      {status?.demo ? (
        <Suspense fallback={<div className="lb-demo" />}>
          <DemoBar now={status.now} movable={Boolean(me)} />
        </Suspense>
      ) : null}
      <header className="utrecht-page-header lb-header">
        <div className="utrecht-page-header__content lb-header__content">
          <Brand network={me?.network.name} />
          {me ? (
            <div className="lb-header__aside">
              <AsideNavigation access={access} />
              <Menu label={me.person.name}>
                <OwnLinks access={access} />
                <button type="button" className="lb-plain-button" onClick={askForKeys}>
                  {texts.keys}
                </button>
                <PersonActions me={me} />
              </Menu>
            </div>
          ) : null}
        </div>
        {me ? <TopNavigation access={access} /> : null}
      </header>
      {me ? <BarNavigation access={access} foot={<Person me={me} />} /> : null}
      <main id="inhoud" className="lb-main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="utrecht-page-footer lb-footer">
        <div className="utrecht-page-footer__content">
          <p>{texts.promise}</p>
          <nav aria-label={texts.footMenu} className="lb-footer__links">
            <Link to="/privacy">{texts.privacy}</Link>
            {me ? <Link to="/mijn-gegevens">{texts.myData}</Link> : null}
            <LanguageSwitch />
          </nav>
        </div>
      </footer>
      {me ? <Waiting personId={me.person.id} /> : null}
    </ToastArea>
  )
}

/** A screen of its own, such as the one on the wall of a room. */
function Bare({ later }: { later: ReactNode }) {
  return (
    <ToastArea>
      {later}
      <main id="inhoud" tabIndex={-1}>
        <Outlet />
      </main>
    </ToastArea>
  )
}

/** In the language that it leads to, for who cannot read the other. */
function LanguageSwitch() {
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <button type="button" className="lb-plain-button" lang={other} onClick={() => speak(other)}>
      {texts.otherLanguage}
    </button>
  )
}

function Brand({ network }: { network: string | undefined }) {
  return (
    <Link to="/" className="lb-brand">
      <svg className="lb-brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M25.9 20.6A11 11 0 1 1 23 7.5" />
        <circle cx="26.4" cy="12.6" r="3.4" />
      </svg>
      <span className="lb-brand__names">
        <span className="lb-brand__product">{texts.product}</span>
        {network ? <span className="lb-brand__network">{network}</span> : null}
      </span>
    </Link>
  )
}

function Person({ me }: { me: NonNullable<Me> }) {
  return (
    <div className="lb-person">
      <span>{me.person.name}</span>
      <PersonActions me={me} />
    </div>
  )
}

/** To another network of one's own, and out. */
function PersonActions({ me }: { me: NonNullable<Me> }) {
  const signOut = useSignOut()
  const change = useSwitchNetwork()
  const say = useToast()
  return (
    <>
      {me.others.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="lb-plain-button"
          onClick={() => change.mutate({ networkId: id }, { onError: (error) => say(problemOf(error).text) })}
        >
          {texts.goTo({ network: name })}
        </button>
      ))}
      <button type="button" className="lb-plain-button" onClick={() => signOut.mutate()}>
        {networkTexts.signOut}
      </button>
    </>
  )
}
