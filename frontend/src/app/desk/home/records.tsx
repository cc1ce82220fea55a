import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { auditQuery } from '../../../features/audit/api/list-audit-entries'
import { boundsOf } from '../../../features/audit/components/day-bounds'
import { auditTexts } from '../../../features/audit/texts'
import { importsQuery } from '../../../features/integration/api/list-imports'
import { remindersQuery } from '../../../features/dues/api/reminders'
import { remindersTexts } from '../../../features/dues/reminders-texts'
import { integrationTexts } from '../../../features/integration/texts'
import { profileRequestsQuery } from '../../../features/membership/api/profile'
import { unionQuery } from '../../../features/organization/api/get-union'
import { useSession } from '../../../lib/access'
import { addDays, formatStamp, today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { ButtonLink } from '../../../ui/button'
import { Loaded } from '../../../ui/states'
import { deskTexts } from '../texts'
import { Figure, Panel } from './figure'

const most = 6
const lately = -6

export function MemberFigure({ unionId, unionName }: { unionId: string; unionName: string }) {
  const t = useTexts(deskTexts)
  const session = useSession()
  const { data } = useQuery(unionQuery(unionId))
  return (
    <Figure
      label={t.figures.members}
      hint={t.figures.membersHint(unionName)}
      to={may(session, 'MEMBER_READ') ? '/desk/members' : '/desk/units'}
      value={data?.memberCount.toLocaleString('en-US')}
    />
  )
}

export function ProfileRequestFigure({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(deskTexts)
  const { data, hasNextPage } = useInfiniteQuery(profileRequestsQuery({ unionId, status: 'OPEN' }))
  const waiting = data && rowsOf(data).length
  return (
    <Figure
      label={t.figures.profileRequests}
      hint={t.figures.profileRequestsHint}
      to="/desk/profile-requests?status=OPEN"
      value={waiting === undefined ? undefined : hasNextPage ? t.figures.atLeast(waiting) : String(waiting)}
    />
  )
}

export function DuesReminderFigure({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(deskTexts)
  const { figure, figureHint } = useTexts(remindersTexts)
  const { data, hasNextPage } = useInfiniteQuery(remindersQuery(unionId, 'OPEN'))
  const waiting = data && rowsOf(data).length
  return (
    <Figure
      label={figure}
      hint={figureHint}
      to="/desk/dues/reminders"
      value={waiting === undefined ? undefined : hasNextPage ? t.figures.atLeast(waiting) : String(waiting)}
    />
  )
}

export function ImportFigure() {
  const t = useTexts(deskTexts)
  const { data } = useInfiniteQuery(importsQuery)
  const waiting = data && rowsOf(data).filter(({ status }) => status === 'READY').length
  return (
    <Figure
      label={t.figures.imports}
      hint={t.figures.importsHint}
      to="/desk/imports"
      value={waiting?.toLocaleString('en-US')}
    />
  )
}

export function WaitingImports() {
  const t = useTexts(deskTexts)
  const texts = useTexts(integrationTexts)
  const imports = useInfiniteQuery(importsQuery)
  return (
    <Panel
      id="waiting-imports"
      title={t.waitingImports}
      more={<Link to="/desk/imports">{t.allRefused}</Link>}
    >
      <Loaded of={imports} heights={[3, 3]}>
        {(data) => {
          const waiting = rowsOf(data).filter(({ status }) => status === 'READY')
          if (waiting.length === 0) {
            return (
              <div className="stack-s">
                <p className="soft">{t.noWaitingImports}</p>
                <div>
                  <ButtonLink to="/desk/members/import" look="secondary" icon="upload">
                    {t.startImport}
                  </ButtonLink>
                </div>
              </div>
            )
          }
          return (
            <ul className="lines">
              {waiting.slice(0, most).map((held) => (
                <li key={held.id}>
                  <Link to={`/desk/imports/${held.id}`}>{held.fileName}</Link>
                  <br />
                  <span className="soft small">
                    {texts.kinds[held.kind]}
                    {held.counts &&
                      ` · ${texts.countsText(held.counts.added, held.counts.changed, held.counts.errors)}`}
                  </span>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Panel>
  )
}

function useRefused() {
  const [from] = useState(() => addDays(today(), lately))
  return useInfiniteQuery(auditQuery({ outcome: 'REFUSED', ...boundsOf(from, '') }))
}

export function RefusedFigure() {
  const t = useTexts(deskTexts)
  const { data, hasNextPage } = useRefused()
  const count = data && rowsOf(data).length
  return (
    <Figure
      label={t.figures.refused}
      hint={t.figures.refusedHint}
      to="/desk/audit?outcome=REFUSED"
      value={count === undefined ? undefined : hasNextPage ? t.figures.atLeast(count) : String(count)}
    />
  )
}

export function RefusedList() {
  const t = useTexts(deskTexts)
  const texts = useTexts(auditTexts)
  const refused = useRefused()
  return (
    <Panel
      id="refused"
      title={t.refusedLately}
      more={<Link to="/desk/audit?outcome=REFUSED">{t.allRefused}</Link>}
    >
      <Loaded of={refused} heights={[3, 3, 3]}>
        {(data) => {
          const entries = rowsOf(data)
          if (entries.length === 0) return <p className="soft">{t.noRefused}</p>
          return (
            <ul className="lines">
              {entries.slice(0, most).map((entry) => (
                <li key={entry.id}>
                  <strong>{texts.actions[entry.action] ?? entry.action}</strong>{' '}
                  <span className="soft small">
                    {entry.actor} · {formatStamp(entry.at)}
                  </span>
                  {entry.detail !== undefined && <p className="small">{entry.detail}</p>}
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Panel>
  )
}
