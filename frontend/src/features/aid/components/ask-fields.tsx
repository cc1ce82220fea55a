import { useTexts } from '../../../lib/i18n'
import { AmountField, ChipGroup } from '../../../ui/field'
import { AreaField, TextField } from '../../../ui/text-field'
import { caseTexts } from '../case-texts'
import { asksCost, type AskDraft } from './ask-draft'

const kinds = ['LIVING', 'MEDICAL', 'SCHOOLING', 'SERIOUS_ILLNESS', 'ACCIDENT'] as const
const stages = ['HIGHER', 'SENIOR_SECONDARY'] as const

interface AskFieldsProps {
  value: AskDraft
  change: (changes: Partial<AskDraft>) => void
  messages: Readonly<Record<string, string>>
}

/** What is asked for: by the member herself, or by an officer for her. */
export function AskFields({ value, change, messages }: AskFieldsProps) {
  const t = useTexts(caseTexts)
  return (
    <>
      <ChipGroup
        name="kind"
        label={t.typeKind}
        choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        value={value.kind}
        onChange={(kind) => change({ kind })}
      />
      <AreaField
        name="need"
        label={t.typeNeed}
        hint={t.typeNeedHint}
        error={messages['need']}
        rows={5}
        maxLength={2000}
        value={value.need}
        onChange={(need) => change({ need })}
      />
      {asksCost(value.kind) && (
        <AmountField
          name="cost"
          label={t.typeCost}
          error={messages['cost']}
          value={value.cost}
          onChange={(cost) => change({ cost })}
        />
      )}
      {asksCost(value.kind) && (
        <TextField
          name="billNo"
          label={t.typeBill}
          hint={t.typeBillHint}
          optional
          maxLength={60}
          error={messages['billNo']}
          value={value.billNo}
          onChange={(billNo) => change({ billNo })}
        />
      )}
      {value.kind === 'SCHOOLING' && (
        <>
          <TextField
            name="pupil"
            label={t.typePupil}
            error={messages['pupil']}
            maxLength={60}
            value={value.pupil}
            onChange={(pupil) => change({ pupil })}
          />
          <TextField
            name="birthDate"
            label={t.typeBirth}
            type="date"
            error={messages['birthDate']}
            value={value.birthDate}
            onChange={(birthDate) => change({ birthDate })}
          />
          <ChipGroup
            name="stage"
            label={t.typeStage}
            choices={stages.map((stage) => ({ value: stage, label: t.stages[stage] }))}
            value={value.stage}
            onChange={(stage) => change({ stage })}
          />
        </>
      )}
      {value.kind !== 'LIVING' && (
        <AmountField
          name="otherFunding"
          label={t.typeOther}
          optional
          value={value.otherFunding}
          onChange={(otherFunding) => change({ otherFunding })}
        />
      )}
      <AmountField
        name="requested"
        label={t.typeRequested}
        error={messages['requested']}
        value={value.requested}
        onChange={(requested) => change({ requested })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={value.mayRefer}
          onChange={(event) => change({ mayRefer: event.target.checked })}
        />
        <span>{t.mayRefer}</span>
      </label>
    </>
  )
}
