import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { ChipGroup } from '../../../../ui/field'
import { ReasonSheet } from '../../../../ui/reason-sheet'
import { SheetForm } from '../../../../ui/sheet-form'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import {
  contestTitlesQuery,
  useCancelContest,
  useDrawNumbers,
  usePublishContest,
  type Contest,
} from '../../api/contests'
import { useReverseSheet, type ContestSheet } from '../../api/judging'
import { contestDeskTexts } from '../../desk-texts'
import { PrizeNotice } from './title-table'

interface StepProps {
  contest: Contest
  onClose: () => void
}

const nothingMissing = {}

/** Closes the entries and draws start numbers. */
export function DrawSheet({ contest, onClose }: StepProps) {
  const t = useTexts(contestDeskTexts)
  const form = useSheetForm(useDrawNumbers(), nothingMissing, () => {
    onClose()
    showToast(t.drawn)
  })
  return (
    <SheetForm
      title={t.draw}
      onClose={onClose}
      action={t.draw}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => form.send(contest)}
    >
      <p>{t.drawText}</p>
    </SheetForm>
  )
}

/** Publishes what others scored. */
export function PublishSheet({ contest, onClose }: StepProps) {
  const t = useTexts(contestDeskTexts)
  const titles = useQuery({ ...contestTitlesQuery(contest.id), enabled: contest.titles.length > 0 })
  const [withoutPrizes, setWithoutPrizes] = useState(false)
  const prizes = contest.titles.some(({ prize }) => prize === true) ? titles.data?.prizes : undefined
  const form = useSheetForm(usePublishContest(), nothingMissing, () => {
    onClose()
    showToast(t.published)
  })
  return (
    <SheetForm
      title={t.publish}
      onClose={onClose}
      action={t.publish}
      busy={form.busy}
      problem={form.problem}
      onSubmit={() => form.send({ contest, withoutPrizes })}
    >
      <p>{t.publishText}</p>
      {titles.data && <p>{t.titleSum(titles.data.persons, titles.data.personTimes)}</p>}
      {prizes && (
        <>
          <PrizeNotice prizes={prizes} />
          <ChipGroup
            name="withoutPrizes"
            label={t.givePrizes}
            hint={t.withoutPrizesHint}
            choices={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.no },
            ]}
            value={withoutPrizes ? 'no' : 'yes'}
            onChange={(value) => setWithoutPrizes(value === 'no')}
          />
        </>
      )}
    </SheetForm>
  )
}

export function CancelSheet({ contest, onClose }: StepProps) {
  const t = useTexts(contestDeskTexts)
  return (
    <ReasonSheet
      title={t.cancel}
      done={t.cancelled}
      label={t.reason}
      needed={t.needed}
      mutation={useCancelContest(contest)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    >
      <p>{t.cancelText}</p>
    </ReasonSheet>
  )
}

/** Takes a sheet back that was wrong. */
export function ReverseSheet({ sheet, onClose }: { sheet: ContestSheet; onClose: () => void }) {
  const t = useTexts(contestDeskTexts)
  return (
    <ReasonSheet
      title={t.reverseOf(sheet.judge ?? '')}
      done={t.isReversed}
      label={t.reason}
      needed={t.needed}
      mutation={useReverseSheet(sheet.id)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    >
      <p>{t.reverseText}</p>
    </ReasonSheet>
  )
}
