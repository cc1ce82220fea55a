import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { SheetForm } from '../../../ui/sheet-form'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { applicantsQuery, useCallRoll, type SanatoriumTour } from '../api/tours'
import { familyTexts } from '../family-texts'
import { tourTexts } from '../tour-texts'

/** Everybody with a place; who is not there is unticked. */
export function RollCallSheet({ tour, onClose }: { tour: SanatoriumTour; onClose: () => void }) {
  const t = useTexts(tourTexts)
  const words = useTexts(familyTexts)
  const applicants = useInfiniteQuery(applicantsQuery(tour.id))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = applicants
  const [absent, setAbsent] = useState<readonly string[]>([])
  const going = applicants.data ? rowsOf(applicants.data).filter(({ here }) => here) : []
  // nobody is left out because her page was not looked at
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const form = useSheetForm(useCallRoll(tour), {}, () => {
    onClose()
    showToast(t.CALL_ROLL_done)
  })
  const toggle = (id: string, there: boolean) =>
    setAbsent(there ? absent.filter((one) => one !== id) : [...absent, id])
  return (
    <SheetForm
      title={t.CALL_ROLL}
      action={t.CALL_ROLL}
      busy={form.busy || applicants.isPending || hasNextPage}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send([...absent])}
      onClose={onClose}
    >
      <p>{t.CALL_ROLL_text}</p>
      {going.map(({ id, member, union, family }) => (
        <label className="check" key={id}>
          <input
            type="checkbox"
            checked={!absent.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          {member.name}{' '}
          <span className="soft small">
            {union.name}
            {family !== undefined && ` · ${words.along(family.map(({ name }) => name).join('、'))}`}
          </span>
        </label>
      ))}
    </SheetForm>
  )
}
