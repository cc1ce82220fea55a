import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { Loaded } from '../../../ui/states'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { myHealthChecksQuery, useBookSlot, useGiveBack, type MyHealthCheck } from '../api/my-health-checks'
import { myWelfareTexts } from '../my-texts'

/** Health checks for the member: her slot, or those she can choose from. */
export function MyHealthChecks() {
  const t = useTexts(myWelfareTexts)
  const checks = useQuery(myHealthChecksQuery)
  return (
    <Loaded of={checks} heights={[8]}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">{t.noChecks}</p>
        ) : (
          <ul className="stack">
            {items.map((check) => (
              <li key={check.id}>
                <CheckCard check={check} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function CheckCard({ check }: { check: MyHealthCheck }) {
  const t = useTexts(myWelfareTexts)
  const language = useLanguage()
  const book = useBookSlot()
  const giveBack = useGiveBack()
  const failed = book.error ?? giveBack.error
  const { booking } = check
  const when = (day: string, starts: string) => `${formatDate(day, language)} ${starts}`
  return (
    <Card>
      <div className="stack-s">
        <h3>{check.name}</h3>
        <p className="soft small">{check.provider}</p>
        {failed && (
          <Notice tone="bad" live>
            {toProblem(failed).message}
          </Notice>
        )}
        {booking && (
          <div className="row between">
            <p>{t.booked(when(booking.day, booking.starts))}</p>
            {booking.status === 'BOOKED' && (
              <Button
                look="quiet"
                busy={giveBack.isPending}
                onClick={() => giveBack.mutate(booking, { onSuccess: () => showToast(t.givenBack) })}
              >
                {t.giveBack}
              </Button>
            )}
          </div>
        )}
        {check.bookable && (
          <ul className="stack-s" aria-label={t.slots}>
            {check.slots.map((slot) => (
              <li key={slot.id} className="row between">
                <span>
                  {when(slot.day, slot.starts)} <span className="soft small">{t.left(slot.left)}</span>
                </span>
                {slot.left > 0 && (
                  <Button
                    look="secondary"
                    busy={book.isPending}
                    aria-label={t.bookOf(when(slot.day, slot.starts))}
                    onClick={() => book.mutate(slot.id, { onSuccess: () => showToast(t.bookedNow) })}
                  >
                    {t.book}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}
