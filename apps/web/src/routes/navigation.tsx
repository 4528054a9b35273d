import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { Icon, type IconName } from '../ui/icon.tsx'
import { texts } from './texts.ts'

/** What decides which parts someone has. */
export interface Access {
  beheerder: boolean
  mailbox: boolean
  /** coordinator or begeleider of an overleg */
  leads: boolean
}

interface Item {
  to:
    | '/'
    | '/reflecteren'
    | '/jaarritme'
    | '/overleggen'
    | '/lessen'
    | '/werkvormen'
    | '/mijn-inbreng'
    | '/opvolging'
    | '/begeleiden'
    | '/kompas'
    | '/netwerk'
    | '/instellingen'
    | '/account'
    | '/mijn-gegevens'
    | '/postvak'
    | '/beheer'
  icon: IconName
  /** On a phone it stands in the bar itself; the others are under 'Meer'. */
  inBar?: boolean
  /** Not in the main row of a wide screen, but small beside the name of who is signed in. */
  aside?: boolean
  /** About oneself: behind one's name on a wide screen. */
  own?: boolean
  needs?: keyof Access
}

const ITEMS: readonly Item[] = [
  { to: '/', icon: 'start', inBar: true },
  { to: '/reflecteren', icon: 'pencil', inBar: true },
  { to: '/jaarritme', icon: 'calendar', inBar: true },
  { to: '/overleggen', icon: 'people' },
  { to: '/mijn-inbreng', icon: 'speech', inBar: true },
  { to: '/opvolging', icon: 'check' },
  { to: '/begeleiden', icon: 'lead', needs: 'leads' },
  { to: '/lessen', icon: 'book' },
  { to: '/werkvormen', icon: 'cards' },
  { to: '/kompas', icon: 'compass' },
  { to: '/netwerk', icon: 'network' },
  { to: '/postvak', icon: 'mail', needs: 'mailbox', aside: true },
  { to: '/beheer', icon: 'gear', needs: 'beheerder', aside: true },
  { to: '/instellingen', icon: 'gear', own: true },
  { to: '/account', icon: 'lock', own: true },
  { to: '/mijn-gegevens', icon: 'info', own: true },
]

const itemsFor = (access: Access) => ITEMS.filter(({ needs }) => needs === undefined || access[needs])

/** Wide screens: the main parts in one row. */
export function TopNavigation({ access }: { access: Access }) {
  return (
    <nav className="lb-topnav" aria-label={texts.menu}>
      {itemsFor(access)
        .filter((item) => !item.aside && !item.own)
        .map((item) => (
          <Place key={item.to} item={item} className="lb-topnav__link">
            {texts.places[item.to]}
          </Place>
        ))}
    </nav>
  )
}

/** Wide screens: what one needs now and then, small at the top. */
export function AsideNavigation({ access }: { access: Access }) {
  return (
    <nav className="lb-asidenav" aria-label={texts.asideMenu}>
      {itemsFor(access)
        .filter((item) => item.aside)
        .map((item) => (
          <Place key={item.to} item={item} className="lb-asidenav__link">
            {texts.places[item.to]}
          </Place>
        ))}
    </nav>
  )
}

/** Wide screens: what is about oneself, behind one's name. */
export function OwnLinks({ access }: { access: Access }) {
  return itemsFor(access)
    .filter((item) => item.own)
    .map((item) => (
      <Place key={item.to} item={item} className="lb-own__link">
        {texts.places[item.to]}
      </Place>
    ))
}

/** Phones: a bar within reach of the thumb, the rest in a sheet above it. */
export function BarNavigation({ access, foot }: { access: Access; foot: ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null)
  const items = itemsFor(access)
  return (
    <nav className="lb-bar" aria-label={texts.menu}>
      {items
        .filter((item) => item.inBar)
        .map((item) => (
          <Place key={item.to} item={item} className="lb-bar__link">
            <Icon name={item.icon} />
            <span>{texts.places[item.to]}</span>
          </Place>
        ))}
      <button type="button" className="lb-bar__link" popoverTarget="meer">
        <Icon name="more" />
        <span>{texts.more}</span>
      </button>
      <div ref={sheet} id="meer" popover="auto" className="lb-sheet">
        {items
          .filter((item) => !item.inBar)
          .map((item) => (
            <Place key={item.to} item={item} className="lb-sheet__link" onPress={() => sheet.current?.hidePopover()}>
              <Icon name={item.icon} />
              {texts.places[item.to]}
            </Place>
          ))}
        {foot}
      </div>
    </nav>
  )
}

function Place({ item, className, onPress, children }: { item: Item; className: string; onPress?: () => void; children: ReactNode }) {
  return (
    <Link to={item.to} activeOptions={{ exact: item.to === '/' }} className={className} onClick={onPress}>
      {children}
    </Link>
  )
}
