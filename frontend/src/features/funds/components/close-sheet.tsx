import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { SheetForm } from '../../../ui/sheet-form'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { closingChecksQuery, useCloseMonth, type ClosingCheck } from '../api/months'
import { monthTexts } from '../month-texts'

interface CloseSheetProps {
  unionId: string
  month: string
  onClose: () => void
}

/** Leads through what is open, each with the way to it, and closes the month when nothing stands against it. */
export function CloseSheet({ unionId, month, onClose }: CloseSheetProps) {
  const t = useTexts(monthTexts)
  const language = useLanguage()
  const checks = useQuery(closingChecksQuery(unionId, month))
  const form = useSheetForm(useCloseMonth(unionId), {}, () => {
    onClose()
    showToast(t.wasClosed)
  })
  return (
    <SheetForm
      title={t.closeOf(formatMonth(month, language))}
      action={t.confirmClose}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => form.send(month)}
      onClose={onClose}
    >
      <p>{t.closeText}</p>
      <Loaded of={checks} heights={[4]}>
        {({ items }) =>
          items.length === 0 ? <Notice tone="good">{t.allDone}</Notice> : <OpenThings open={items} />
        }
      </Loaded>
    </SheetForm>
  )
}

/** Where something is done, and what the way there is called. */
type Way = readonly [to: string, words: string]

function OpenThings({ open }: { open: readonly ClosingCheck[] }) {
  const t = useTexts(monthTexts)
  const ways: Partial<Record<ClosingCheck['kind'], readonly Way[]>> = {
    UNPAID: [['/desk/finance/payments', t.toPayments]],
    BUDGET_OPEN: [['/desk/finance/budget', t.toBudget]],
    IN_TRANSIT: [['/desk/finance/remittances', t.toRemittances]],
    OVERDRAWN: [['/desk/finance/ledger', t.toLedger]],
    REFUNDS_OPEN: [
      ['/desk/dues/payments', t.toDuesPayments],
      ['/desk/finance/reliefs?status=APPROVED', t.toReliefs],
    ],
    NOT_REMITTED: [['/desk/finance/remittances', t.toRemittances]],
    DUES_UNKNOWN: [['/desk/dues/payments?state=UNKNOWN', t.toDuesPayments]],
    DUES_NOT_ASSESSED: [['/desk/dues', t.toDues]],
  }
  return (
    <ul className="bullets">
      {open.map(({ kind, count, blocks }) => (
        <li key={kind}>
          <Notice tone={blocks ? 'bad' : 'gold'}>
            <strong>{blocks ? t.stands : t.look}</strong> {t.checks[kind](count)}
            {ways[kind]?.map(([to, words]) => (
              <Fragment key={to}>
                {' '}
                <Link to={to}>{words}</Link>
              </Fragment>
            ))}
          </Notice>
        </li>
      ))}
    </ul>
  )
}
