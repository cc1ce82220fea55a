import { useRef } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button, ButtonLink } from '../../../ui/button'
import { Badge } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import type { ContestItem } from '../api/contests'
import { useEnterContest, useWithdrawEntry } from '../api/entries'
import { contestTexts } from '../texts'

/** The reader's part in an item: one tap to enter, her start number, her result and why; or why she cannot enter. */
export function OwnPart({ item }: { item: ContestItem }) {
  const t = useTexts(contestTexts)
  const enter = useEnterContest(item.id)
  const withdraw = useWithdrawEntry()
  // what was pressed gives way to what came of it: the focus stays in this place
  const place = useRef<HTMLDivElement>(null)
  const told = (message: string) => () => showToast(message)
  const failed = (error: unknown) => showToast(toProblem(error).message)
  const keepFocus = () => place.current?.focus({ preventScroll: true })
  const { mine, access, judging, name } = item
  return (
    <div className="stack-s" tabIndex={-1} ref={place}>
      {mine && (
        <div className="row">
          <Badge tone="good">{`✓ ${t.entered}`}</Badge>
          {mine.number !== undefined && <strong>{t.yourNumber(mine.number)}</strong>}
          {mine.withdrawable && (
            <Button
              look="quiet"
              busy={withdraw.isPending}
              aria-label={t.withdrawNamed(name)}
              onClick={() => {
                keepFocus()
                void withdraw.mutateAsync(mine.id).then(told(t.withdrawn), failed)
              }}
            >
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
      {mine?.result && (
        <p>
          <strong>{t.result(mine.result.rank, mine.result.entrants)}</strong>
          <br />
          <span className="soft small">
            {t.why(mine.result.theory, mine.result.practice, mine.result.total)}
          </span>
        </p>
      )}
      {access === 'OPEN' && (
        <Button
          busy={enter.isPending}
          aria-label={t.enterNamed(name)}
          onClick={() => {
            keepFocus()
            void enter.mutateAsync({}).then(told(t.enteredTold), failed)
          }}
        >
          {t.enter}
        </Button>
      )}
      {access !== 'OPEN' && access !== 'ENTERED' && <p className="soft">{t.access[access]}</p>}
      {judging && (
        <ButtonLink to={`/m/contests/judging/${item.id}`} look="secondary" aria-label={t.judgeNamed(name)}>
          {t.judge}
        </ButtonLink>
      )}
    </div>
  )
}
