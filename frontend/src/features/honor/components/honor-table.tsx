import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { honorsQuery, type Honor, type HonorHolder, type HonorLevel } from '../api/honors'
import { honorTexts } from '../texts'
import { RevokeSheet } from './revoke-sheet'

interface HonorTableProps {
  unionId: string | undefined
  memberId: string | undefined
  holder: HonorHolder | undefined
  level: HonorLevel | undefined
}

const tones = { HELD: 'good', EXPIRED: 'plain', REVOKED: 'gold' } as const

export function HonorTable(filter: HonorTableProps) {
  const t = useTexts(honorTexts)
  const language = useLanguage()
  const honors = useInfiniteQuery(honorsQuery(filter))
  const [revoking, setRevoking] = useState<Honor>()
  const columns: Column<Honor>[] = [
    { key: 'title', title: t.title, render: ({ title }) => title },
    { key: 'level', title: t.level, short: true, render: ({ level }) => t.levels[level] },
    {
      key: 'holder',
      title: t.holder,
      render: ({ member, union }) =>
        member ? <Link to={`/desk/members?open=${member.id}`}>{member.name}</Link> : union.name,
    },
    {
      key: 'awardedOn',
      title: t.awardedOn,
      short: true,
      render: ({ awardedOn }) => formatDate(awardedOn, language),
    },
    {
      key: 'awardingBody',
      title: t.awardingBody,
      render: ({ awardingBody, documentNo, contest }) => (
        <>
          {awardingBody}
          {documentNo !== undefined && <span className="soft small"> {documentNo}</span>}
          {contest !== undefined && (
            <>
              {' '}
              <Link to={`/desk/contests/${contest.id}?tab=titles`}>{contest.name}</Link>
            </>
          )}
        </>
      ),
    },
    {
      key: 'state',
      title: t.state,
      render: (honor) => (
        <span className="row">
          <Badge tone={tones[honor.state]}>{t.states[honor.state]}</Badge>
          {honor.revocationReason !== undefined && (
            <span className="soft small">{honor.revocationReason}</span>
          )}
          {honor.changeable && (
            <Button look="quiet" aria-label={t.revokeOf(honor.title)} onClick={() => setRevoking(honor)}>
              {t.revoke}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return (
    <>
      <CursorTable
        label={t.honors}
        columns={columns}
        of={honors}
        rowKey={({ id }) => id}
        empty={<Empty icon="star" title={t.noneTitle} text={t.noneText} />}
      />
      {revoking && <RevokeSheet honor={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  )
}
