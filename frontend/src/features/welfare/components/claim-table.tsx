import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney, formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { ChipGroup } from '../../../ui/field'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { claimsQuery, type ClaimListItem } from '../api/claims'
import { claimTexts } from '../claim-texts'
import { HandInSheet } from './hand-in-sheet'

const shown = ['SUBMITTED', 'CHECKED', 'APPROVED', 'PAID', 'REFUSED'] as const

/** Claims that wait, the earliest first. */
export function ClaimTable() {
  const t = useTexts(claimTexts)
  const [search, change] = useSearch()
  const session = useSession()
  const [handingIn, setHandingIn] = useState(false)
  const status = shown.find((known) => known === search.get('claim')) ?? 'SUBMITTED'
  const claims = useInfiniteQuery(claimsQuery(status))
  const columns: Column<ClaimListItem>[] = [
    {
      key: 'claimNo',
      title: t.claimNo,
      short: true,
      render: ({ id, claimNo }) => <Link to={`/desk/welfare/claims/${id}`}>{claimNo}</Link>,
    },
    { key: 'member', title: t.member, render: ({ member }) => member.name },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'scheme', title: t.scheme, render: ({ schemeName }) => schemeName },
    { key: 'claimed', title: t.claimed, figure: true, render: ({ claimed }) => formatMoney(claimed) },
    {
      key: 'at',
      title: t.submittedAt,
      short: true,
      render: ({ submittedAt }) => formatStamp(submittedAt),
    },
    { key: 'status', title: t.status, render: (claim) => <Badge>{t.statuses[claim.status]}</Badge> },
  ]
  return (
    <div className="stack">
      <div className="toolbar">
        <ChipGroup
          name="claim"
          label={t.status}
          labelHidden
          choices={shown.map((value) => ({ value, label: t.statuses[value] }))}
          value={status}
          onChange={(value) => change({ claim: value === 'SUBMITTED' ? '' : value })}
        />
        {may(session, 'CLAIM_CHECK') && (
          <Button look="secondary" icon="plus" onClick={() => setHandingIn(true)}>
            {t.handIn}
          </Button>
        )}
      </div>
      {handingIn && <HandInSheet onClose={() => setHandingIn(false)} />}
      <CursorTable
        label={t.claims}
        columns={columns}
        of={claims}
        rowKey={({ id }) => id}
        empty={<Empty icon="heart" title={t.noneTitle} text={t.noneText} />}
      />
    </div>
  )
}
