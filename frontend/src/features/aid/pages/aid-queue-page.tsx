import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useShortcut } from '../../../lib/shortcuts'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { caseQuery, queueQuery, type AidCaseItem } from '../api/cases'
import { caseTexts } from '../case-texts'
import { CaseScreen } from '../components/case-screen'
import { EnterCaseSheet } from '../components/desk/enter-case-sheet'
import '../cases.css'

const statuses = ['SUBMITTED', 'WORKED', 'REFERRED', 'APPROVED', 'PAID', 'REFUSED'] as const

/** The queue beside the case that is open: J and K choose, A approves, Enter confirms. */
export default function AidQueuePage() {
  const t = useTexts(caseTexts)
  const session = useSession()
  const [entering, setEntering] = useState(false)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const asked = search.get('status') ?? 'WORKED'
  const status = statuses.find((known) => known === asked)
  const queue = useInfiniteQuery(queueQuery({ unionId, status }))
  return (
    <>
      <PageHeader title={t.queue} intro={t.queueIntro}>
        {may(session, 'AID_WORK') && (
          <Button look="secondary" icon="plus" onClick={() => setEntering(true)}>
            {t.enter}
          </Button>
        )}
      </PageHeader>
      {entering && <EnterCaseSheet onClose={() => setEntering(false)} />}
      <div className="toolbar">
        <ChipGroup
          name="status"
          label={t.status}
          labelHidden
          choices={[
            ...statuses.map((value) => ({ value, label: t.statuses[value] })),
            { value: 'ALL', label: t.all },
          ]}
          value={status ?? 'ALL'}
          onChange={(value) => change({ status: value === 'WORKED' ? '' : value, case: '' })}
        />
      </div>
      <Loaded of={queue} heights={[20]}>
        {(data) => {
          const rows = rowsOf(data)
          return rows.length === 0 ? (
            <Empty icon="heart" title={t.noneTitle} text={t.noneText} />
          ) : (
            <div className="case-queue">
              <div className="stack-s">
                <Queue rows={rows} open={search.get('case') ?? rows[0]?.id ?? ''} />
                {queue.hasNextPage && (
                  <Button look="secondary" onClick={() => void queue.fetchNextPage()}>
                    {t.all}
                  </Button>
                )}
              </div>
              <OpenCase id={search.get('case') ?? rows[0]?.id ?? ''} />
            </div>
          )
        }}
      </Loaded>
    </>
  )
}

function Queue({ rows, open }: { rows: readonly AidCaseItem[]; open: string }) {
  const t = useTexts(caseTexts)
  const [, change] = useSearch()
  const step = (by: number) => {
    const at = rows.findIndex(({ id }) => id === open)
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
    if (next) change({ case: next.id })
  }
  useShortcut('j', () => step(1))
  useShortcut('k', () => step(-1))
  return (
    <ul className="case-list" aria-label={t.cases}>
      {rows.map(({ id, caseNo, member, kind, requested, adjusted }) => (
        <li key={id}>
          <button
            type="button"
            className="case-choice"
            aria-current={id === open ? 'true' : undefined}
            onClick={() => change({ case: id })}
          >
            <strong>{member.name}</strong> {t.kinds[kind]}
            <br />
            <span className="soft small">
              {caseNo} · {formatMoney(adjusted ?? requested)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function OpenCase({ id }: { id: string }) {
  const aidCase = useQuery(caseQuery(id))
  return (
    <Loaded of={aidCase} heights={[24]}>
      {(body) => <CaseScreen key={body.id} aidCase={body} />}
    </Loaded>
  )
}
