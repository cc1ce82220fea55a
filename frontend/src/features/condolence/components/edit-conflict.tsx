import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { Notice } from '../../../ui/surface'
import type { CondolenceVisit } from '../api/get-visit'
import { condolenceDeskTexts } from '../desk-texts'
import { healthTexts } from '../health-texts'
import { condolenceTexts } from '../texts'
import { conflictsOf, correctionOf, type Correction, type CorrectionField } from './correction'

interface EditConflictProps {
  read: Correction
  mine: Correction
  present: CondolenceVisit
  onResolved: (choices: Partial<Correction>) => void
}

/**
 * Field by field where two corrections contradict each other: what was read, what she wrote, what they wrote. Nothing is
 * chosen for her.
 */
export function EditConflict({ read, mine, present, onResolved }: EditConflictProps) {
  const t = useTexts(condolenceDeskTexts)
  const words = useTexts(condolenceTexts)
  const health = useTexts(healthTexts)
  const theirs = correctionOf(present)
  const conflicts = conflictsOf(read, mine, theirs)
  const [chosen, setChosen] = useState<Partial<Record<CorrectionField, 'mine' | 'theirs'>>>({})
  const [tried, setTried] = useState(false)
  const say = (said: Correction, field: CorrectionField) => {
    if (field === 'form') return words.forms[said.form]
    if (field === 'relation') return said.relation === '' ? t.nothing : words.relations[said.relation]
    if (field === 'illness') return said.illness === '' ? t.nothing : health.illnesses[said.illness]
    if (field === 'surgery') return said.surgery === '' ? health.surgeryNone : health.surgeryDone
    return said[field] === '' ? t.nothing : said[field]
  }
  const reversed = present.status === 'REVERSED'
  const open = conflicts.filter((field) => chosen[field] === undefined)
  const resolve = () => {
    setTried(true)
    if (open.length > 0) return
    const entries = conflicts.map((field) => [field, (chosen[field] === 'theirs' ? theirs : mine)[field]])
    onResolved(Object.fromEntries(entries) as Partial<Correction>)
  }
  return (
    <section className="stack" aria-label={t.conflict}>
      <Notice tone="gold" live>
        {reversed ? t.reversedMeanwhile : t.conflictText(present.editedBy?.name ?? present.recordedBy.name)}
      </Notice>
      {!reversed &&
        conflicts.map((field) => (
          <ChipGroup
            key={field}
            name={`conflict-${field}`}
            label={field === 'illness' || field === 'surgery' ? health[field] : words[field]}
            hint={t.wasBefore(say(read, field))}
            choices={[
              { value: 'mine', label: t.keepMine, detail: say(mine, field) },
              { value: 'theirs', label: t.takeTheirs, detail: say(theirs, field) },
            ]}
            tiles
            value={chosen[field] ?? ''}
            error={tried && open.includes(field) ? t.chooseOne : undefined}
            onChange={(choice) => setChosen({ ...chosen, [field]: choice })}
          />
        ))}
      {!reversed && (
        <Button look="secondary" onClick={resolve}>
          {conflicts.length === 0 ? t.goOnFromTheirs : t.resolve}
        </Button>
      )}
    </section>
  )
}
