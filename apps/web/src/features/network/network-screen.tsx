import { useSearch } from '@tanstack/react-router'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink, TabLink, Tabs } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { KnowingPart } from './knowing-part.tsx'
import { PARTS } from './network-search.ts'
import { texts } from './network-texts.ts'
import { OrganisationsPart } from './organisations-part.tsx'
import { PeoplePart } from './people-part.tsx'
import { TablePart } from './table-part.tsx'
import './network.css'

const SHOWN = { mensen: PeoplePart, organisaties: OrganisationsPart, kennen: KnowingPart, tafel: TablePart } as const

/** Who takes part: people and organisations, whom I know, and who is not at the table yet. */
export function NetworkScreen() {
  const { deel = 'mensen' } = useSearch({ from: '/binnen/netwerk' })
  const Part = SHOWN[deel]
  return (
    <Page title={texts.title} lead={texts.lead} actions={<ButtonLink to="/netwerk/bereikbaar">{texts.mine}</ButtonLink>}>
      <Stack>
        <div className="lb-network__parts">
          <Tabs label={texts.parts.label}>
            {PARTS.map((part) => (
              <TabLink
                key={part}
                to="/netwerk"
                search={part === 'mensen' ? {} : { deel: part }}
                aria-current={part === deel ? 'page' : undefined}
                activeOptions={{ exact: true }}
                resetScroll={false}
              >
                {texts.parts[part]}
              </TabLink>
            ))}
          </Tabs>
        </div>
        <Part />
      </Stack>
    </Page>
  )
}
