import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { NumberField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useEnterCountSheet } from '../../api/election-steps'
import type { Election } from '../../api/list-my-elections'
import { electionDeskTexts } from '../../desk-texts'
import { StepCard } from './step-card'

/** What was counted in the hall, entered by each of two people. */
export function SheetForm({ election }: { election: Election }) {
  const t = useTexts(electionDeskTexts)
  const [numbers, setNumbers] = useState<Record<string, string>>({})
  const step = useEnterCountSheet(election.id)
  const numberOf = (name: string) => Number(numbers[name] ?? '0')
  const field = (name: string, label: string) => (
    <NumberField
      key={name}
      name={name}
      label={label}
      value={numbers[name] ?? ''}
      onChange={(typed) => setNumbers({ ...numbers, [name]: typed })}
    />
  )
  const enter = () =>
    step.mutate(
      {
        attended: numberOf('attended'),
        ballots: numberOf('ballots'),
        invalid: numberOf('invalid'),
        votes: election.candidates.map(({ memberId }) => ({ memberId, votes: numberOf(memberId) })),
      },
      { onSuccess: () => showToast(t.sheetEntered) },
    )
  return (
    <StepCard
      title={t.sheetTitle}
      text={t.sheetText(election.sheets ?? 0)}
      action={t.enterSheet}
      step={step}
      onDo={enter}
    >
      {field('attended', t.attended)}
      {field('ballots', t.ballots)}
      {field('invalid', t.invalid)}
      {election.candidates.map(({ memberId, name }) => field(memberId, t.votesOf(name)))}
    </StepCard>
  )
}
