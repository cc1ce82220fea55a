import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { SheetForm } from '../../../ui/sheet-form'
import { useTryDraw, type SanatoriumTour } from '../api/tours'
import { tourTexts } from '../tour-texts'

/** What would come out by now; nothing is kept. */
export function TrialSheet({ tour, onClose }: { tour: SanatoriumTour; onClose: () => void }) {
  const t = useTexts(tourTexts)
  const { mutate, data, isPending, error } = useTryDraw(tour.id)
  return (
    <SheetForm
      title={t.TRY}
      action={t.TRY}
      busy={isPending}
      problem={error && toProblem(error)}
      onSubmit={() => mutate()}
      onClose={onClose}
    >
      <p>{t.tryText}</p>
      {data && (
        <div role="status">
          <h3>{t.tried}</h3>
          <ol>
            {data.outcomes.map(({ number, placed, decidedBy }) => (
              <li key={number}>
                {number} {placed ? t.applicationStatuses.PLACED : t.applicationStatuses.WAITING}{' '}
                <span className="soft small">{t.decided[decidedBy]}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </SheetForm>
  )
}
