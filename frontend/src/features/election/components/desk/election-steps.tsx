import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import type { Picked } from '../../../../ui/desk/pickers'
import { FormField } from '../../../../ui/field'
import { showToast } from '../../../../ui/toast'
import { useElectionStep, useNameCandidates, useOpenVoting } from '../../api/election-steps'
import type { Election } from '../../api/list-my-elections'
import { electionDeskTexts } from '../../desk-texts'
import { PeopleList } from './people-list'
import { SheetForm } from './sheet-form'
import { StepCard } from './step-card'

interface StepProps {
  election: Election
}

/** What can be done with the election at its present stage. */
export function ElectionSteps({ election }: StepProps) {
  if (election.status === 'DRAFT') return <Freeze election={election} />
  if (election.status === 'FROZEN') {
    const fixed = election.type === 'REMOVAL' || election.type === 'RUNOFF'
    return (
      <>
        {!fixed && <Candidates election={election} />}
        <Open election={election} />
      </>
    )
  }
  if (election.status === 'VOTING') {
    return election.mode === 'PAPER' ? <SheetForm election={election} /> : <Count election={election} />
  }
  return election.status === 'COUNTED' ? <Confirm election={election} /> : null
}

function Freeze({ election }: StepProps) {
  const t = useTexts(electionDeskTexts)
  const step = useElectionStep(election, 'freeze')
  return (
    <StepCard title={t.freeze} text={t.freezeText} action={t.freeze} step={step} onDo={() => step.mutate()} />
  )
}

function Candidates({ election }: StepProps) {
  const t = useTexts(electionDeskTexts)
  const [people, setPeople] = useState<Picked[]>(
    election.candidates.map(({ memberId, name }) => ({ id: memberId, name })),
  )
  const step = useNameCandidates(election)
  const save = () => {
    if (people.length === 0) return
    step.mutate(
      people.map(({ id }) => id),
      { onSuccess: () => showToast(t.done) },
    )
  }
  return (
    <StepCard
      title={t.candidates}
      text={t.candidatesHint(election.seats, election.candidatesWanted)}
      action={t.saveCandidates}
      step={step}
      onDo={save}
    >
      <PeopleList name="memberIds" label={t.candidates} value={people} onChange={setPeople} />
    </StepCard>
  )
}

function Open({ election }: StepProps) {
  const t = useTexts(electionDeskTexts)
  const [closesAt, setClosesAt] = useState('')
  const [tried, setTried] = useState(false)
  const step = useOpenVoting(election)
  const open = () => {
    setTried(true)
    if (closesAt !== '') step.mutate(new Date(`${closesAt}:00+08:00`).toISOString())
  }
  return (
    <StepCard title={t.openVoting} text={t.openText} action={t.openVoting} step={step} onDo={open}>
      <FormField
        name="closesAt"
        label={t.closesAt}
        error={tried && closesAt === '' ? t.needClosesAt : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="datetime-local"
            value={closesAt}
            onChange={(event) => setClosesAt(event.target.value)}
          />
        )}
      </FormField>
    </StepCard>
  )
}

function Count({ election }: StepProps) {
  const t = useTexts(electionDeskTexts)
  const step = useElectionStep(election, 'count')
  return (
    <StepCard title={t.count} text={t.countText} action={t.count} step={step} onDo={() => step.mutate()} />
  )
}

function Confirm({ election }: StepProps) {
  const t = useTexts(electionDeskTexts)
  const step = useElectionStep(election, 'confirm')
  const confirm = () => step.mutate(undefined, { onSuccess: () => showToast(t.confirmed) })
  return <StepCard title={t.confirm} text={t.confirmText} action={t.confirm} step={step} onDo={confirm} />
}
