import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import type { Column } from '../../../ui/desk/data-table'
import { ErrorSummary } from '../../../ui/error-summary'
import { Badge } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useTakeBack, type Delegation } from '../api/delegations'
import { authorityTexts } from '../texts'

/** Which side of the loan the reader is on. */
export type Side = 'given' | 'received' | 'overview'

/** The columns of a table of loans, and the failure of the last attempt to end one. */
export function useDelegationColumns(side: Side) {
  const t = useTexts(authorityTexts)
  const { mutate, isPending, error } = useTakeBack()
  const problem = error && toProblem(error)
  const endWord = side === 'received' ? t.giveBack : t.takeBack
  const columns: Column<Delegation>[] = [
    ...(side === 'given'
      ? []
      : [{ key: 'giver', title: t.giver, short: true, render: ({ giver }: Delegation) => giver.name }]),
    ...(side === 'received'
      ? []
      : [{ key: 'taker', title: t.takerColumn, short: true, render: ({ taker }: Delegation) => taker.name }]),
    { key: 'what', title: t.what, render: (lent) => <What of={lent} /> },
    { key: 'period', title: t.period, short: true, render: ({ from, to }) => t.periodText(from, to) },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ state, takenBackBy }) => (
        <>
          <Badge tone={state === 'ACTIVE' ? 'good' : 'plain'}>{t.states[state]}</Badge>
          {takenBackBy !== undefined && <div className="soft small">{t.by(takenBackBy)}</div>}
        </>
      ),
    },
    {
      key: 'actions',
      title: t.actions,
      short: true,
      render: (lent) =>
        lent.mayTakeBack && (
          <Button
            look="quiet"
            busy={isPending}
            aria-label={`${endWord}：${side === 'received' ? lent.giver.name : lent.taker.name} ${lent.union.name}`}
            onClick={() => mutate(lent.id, { onSuccess: () => showToast(t.takenBack) })}
          >
            {endWord}
          </Button>
        ),
    },
  ]
  const failure = problem && (
    <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />
  )
  return { columns, failure }
}

function What({ of: { permissions, role, union, amountLimit, reason } }: { of: Delegation }) {
  const t = useTexts(authorityTexts)
  return (
    <>
      <div>{permissions.map((name) => t.permissions[name] ?? name).join('、')}</div>
      <div className="soft small">{t.officeIn(t.roles[role] ?? role, union.name)}</div>
      {amountLimit !== undefined && <div className="soft small">{t.upTo(amountLimit)}</div>}
      <div className="soft small">{reason}</div>
    </>
  )
}
