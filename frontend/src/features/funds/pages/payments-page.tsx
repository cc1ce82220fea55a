import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { OrderTable } from '../components/order-table'
import { fundsTexts } from '../texts'

const states = ['WAITING', 'DUE_BACK', 'PAID', 'CANCELLED'] as const

/** The cashier's list. */
export default function PaymentsPage() {
  const t = useTexts(fundsTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const asked = search.get('state') ?? 'WAITING'
  const state = states.find((known) => known === asked)
  return (
    <>
      <PageHeader title={t.payments} intro={t.paymentsIntro} />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <ChipGroup
              name="state"
              label={t.state}
              labelHidden
              choices={[
                ...states.map((value) => ({ value, label: t.orderStates[value] })),
                { value: 'ALL', label: t.all },
              ]}
              value={state ?? 'ALL'}
              onChange={(value) => change({ state: value === 'WAITING' ? '' : value })}
            />
          </div>
          <OrderTable unionId={unionId} state={state} />
        </div>
      </div>
    </>
  )
}
