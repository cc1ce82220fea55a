import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Facts } from '../../../ui/facts'
import { Sheet } from '../../../ui/sheet'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { caseQuery, type DuesCase } from '../api/reminders'
import { remindersTexts } from '../reminders-texts'
import { CaseDecision } from './case-decision'

/** What was done to bring a member back, and the committee's word. */
export function CaseSheet({ of, onClose }: { of: DuesCase; onClose: () => void }) {
  const t = useTexts(remindersTexts)
  const opened = useQuery(caseQuery(of.id))
  const decides = may(useSession(), 'MEMBERSHIP_DECIDE')
  return (
    <Sheet title={t.caseOf(of.member.name)} open onClose={onClose}>
      <Loaded of={opened} heights={[8]}>
        {(body) => (
          <div className="stack">
            <Facts
              facts={[
                [t.unpaid, t.span(body.firstMonth, body.lastMonth)],
                [t.amount, formatMoney(body.amount)],
                [t.status, t.caseStatuses[body.status]],
                ...(body.documentNo !== undefined ? ([[t.documentNo, body.documentNo]] as const) : []),
                ...(body.reason !== undefined ? ([[t.reason, body.reason]] as const) : []),
              ]}
            />
            <h3>{t.evidence}</h3>
            <ul className="lines">
              {body.evidence.map(({ id, step, by, on, channel, note }) => (
                <li key={id}>
                  {t.steps[step]}
                  {on !== undefined && channel !== undefined && (
                    <> · {t.doneBy(by?.name ?? '', on, t.channels[channel])}</>
                  )}
                  {note !== undefined && <p className="soft small">{note}</p>}
                </li>
              ))}
            </ul>
            {body.status === 'OPEN' && !body.stands && <Notice tone="gold">{t.standsNoMore}</Notice>}
            {body.status === 'OPEN' && decides && <CaseDecision of={body} onClose={onClose} />}
          </div>
        )}
      </Loaded>
    </Sheet>
  )
}
