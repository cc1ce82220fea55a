import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { addDays, formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { pairingsQuery, type Pairing, type WantedPairings } from '../../api/pairings'
import { PairingDetails } from '../../components/desk/pairing-details'
import { PairingSheet } from '../../components/desk/pairing-sheet'
import { RosterYears } from '../../components/desk/roster-years'
import { pairingTexts } from '../../pairing-texts'
import '../../pairings.css'

const kinds = ['MENTOR', 'LOVE_MOTHER'] as const

/** Members who look after children and households, by year, with the rosters of all years. */
export default function PairingsPage() {
  const t = useTexts(pairingTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const [beginning, setBeginning] = useState(false)
  const kind = kinds.find((known) => known === search.get('kind'))
  const overdue = search.get('overdue') === 'true'
  const wanted: WantedPairings = { unionId, kind, year: undefined, overdue: overdue || undefined }
  return (
    <>
      <PageHeader title={t.pairings} intro={t.intro}>
        {may(session, 'AID_WORK') && (
          <Button icon="plus" onClick={() => setBeginning(true)}>
            {t.begin}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="kind"
            label={t.kind}
            labelHidden
            choices={[
              { value: 'ALL' as const, label: t.allKinds },
              ...kinds.map((value) => ({ value, label: t.kinds[value] })),
            ]}
            value={kind ?? 'ALL'}
            onChange={(value) => change({ kind: value === 'ALL' ? '' : value })}
          />
          <ChipGroup
            name="overdue"
            label={t.overdueChoice}
            labelHidden
            choices={[
              { value: 'ALL' as const, label: t.allContacts },
              { value: 'OVERDUE' as const, label: t.overdueOnly },
            ]}
            value={overdue ? 'OVERDUE' : 'ALL'}
            onChange={(value) => change({ overdue: value === 'OVERDUE' ? 'true' : '' })}
          />
          <PairingTable wanted={wanted} />
          <RosterYears wanted={wanted} />
        </div>
      </div>
      {beginning && <PairingSheet onClose={() => setBeginning(false)} />}
    </>
  )
}

function PairingTable({ wanted }: { wanted: WantedPairings }) {
  const t = useTexts(pairingTexts)
  const language = useLanguage()
  const pairings = useInfiniteQuery(pairingsQuery(wanted))
  const columns: Column<Pairing>[] = [
    { key: 'code', title: t.code, short: true, render: ({ code }) => code },
    { key: 'kind', title: t.kind, short: true, render: ({ kind }) => t.kinds[kind] },
    { key: 'volunteer', title: t.volunteer, short: true, render: ({ volunteer }) => volunteer },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'beneficiary',
      title: t.beneficiaryKind,
      short: true,
      render: ({ beneficiaryKind }) => t.beneficiaryKinds[beneficiaryKind],
    },
    {
      key: 'last',
      title: t.last,
      short: true,
      render: ({ to }) => formatDate(addDays(to, -1), language),
    },
    { key: 'contacts', title: t.contactCount, figure: true, render: ({ contactCount }) => contactCount },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ state, overdue }) =>
        overdue ? (
          <Badge tone="accent">{t.overdue}</Badge>
        ) : (
          <Badge tone={state === 'RUNNING' ? 'good' : 'plain'}>{t.states[state]}</Badge>
        ),
    },
  ]
  return (
    <CursorTable
      label={t.pairings}
      columns={columns}
      of={pairings}
      rowKey={({ id }) => id}
      more={({ id }) => <PairingDetails id={id} />}
      empty={<Empty icon="heart" title={t.noneTitle} text={t.noneText} />}
    />
  )
}
