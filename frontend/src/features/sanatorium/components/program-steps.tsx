import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useAnnounceReturn, useProgramStep, type ProgramStep, type SanatoriumProgram } from '../api/programs'
import { sanatoriumTexts } from '../texts'
import { ChangeSheet } from './program-sheet'

type Doing = ProgramStep | 'change' | 'announce'

/** What can be done with a programme now. */
export function ProgramSteps({ program }: { program: SanatoriumProgram }) {
  const t = useTexts(sanatoriumTexts)
  const [doing, setDoing] = useState<Doing>()
  const done = () => setDoing(undefined)
  if (!program.changeable || program.status === 'CLOSED') return null
  const due = program.returnOn !== undefined && program.returnOn <= today()
  const offered: readonly Doing[] =
    program.status === 'DRAFT'
      ? ['publish', 'change']
      : [...(due ? (['bringBack', 'redistribute'] as const) : []), 'announce', 'close']
  return (
    <div className="row">
      {offered.map((step, at) => (
        <Button key={step} look={at === 0 ? 'primary' : 'quiet'} onClick={() => setDoing(step)}>
          {t[step]}
        </Button>
      ))}
      {doing === 'change' && <ChangeSheet program={program} onClose={done} />}
      {doing === 'announce' && <AnnounceSheet program={program} onClose={done} />}
      {doing !== undefined && doing !== 'change' && doing !== 'announce' && (
        <StepSheet program={program} step={doing} onClose={done} />
      )}
    </div>
  )
}

interface StepSheetProps {
  program: SanatoriumProgram
  step: ProgramStep
  onClose: () => void
}

/** One step that needs nothing but a yes. */
function StepSheet({ program, step, onClose }: StepSheetProps) {
  const t = useTexts(sanatoriumTexts)
  const words = {
    publish: { text: t.publishText, done: t.published },
    close: { text: t.closeText, done: t.closed },
    bringBack: { text: t.bringBackText, done: t.broughtBack },
    redistribute: { text: t.redistributeText, done: t.redistributed },
  }[step]
  const { mutateAsync, isPending, error } = useProgramStep(program, step)
  const done = () => {
    onClose()
    showToast(words.done)
  }
  // a refusal stands in the form already
  const stands = () => undefined
  return (
    <SheetForm
      title={t[step]}
      action={t[step]}
      busy={isPending}
      problem={error && toProblem(error)}
      onSubmit={() => void mutateAsync().then(done, stands)}
      onClose={onClose}
    >
      <p>{words.text}</p>
    </SheetForm>
  )
}

function AnnounceSheet({ program, onClose }: { program: SanatoriumProgram; onClose: () => void }) {
  const t = useTexts(sanatoriumTexts)
  const [returnOn, setReturnOn] = useState(program.returnOn ?? '')
  const missing: Record<string, string> = returnOn === '' ? { returnOn: t.needed } : {}
  const form = useSheetForm(useAnnounceReturn(program), missing, () => {
    onClose()
    showToast(t.announced)
  })
  return (
    <SheetForm
      title={t.announce}
      action={t.announce}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(returnOn)}
      onClose={onClose}
    >
      <p>{t.announceText}</p>
      <TextField
        name="returnOn"
        label={t.returnOn}
        type="date"
        min={today()}
        error={form.messages['returnOn']}
        value={returnOn}
        onChange={setReturnOn}
      />
    </SheetForm>
  )
}
