import { useTexts } from '../../../lib/i18n'
import { AreaField, TextField } from '../../../ui/text-field'
import { hardshipTexts } from '../hardship-texts'
import { SelectField } from './select-field'
import type { PartProps } from './household-model'

const causes = [
  'ILLNESS',
  'DISABILITY',
  'SCHOOLING',
  'DISASTER',
  'LOW_INCOME',
  'UNEMPLOYMENT',
  'SINGLE_PARENT',
  'DEATH',
  'OTHER',
] as const
const facts = ['MISFORTUNE', 'ILLNESS', 'PUBLIC_AID', 'SIX_MONTHS'] as const
const plain = ['health', 'workState', 'housing', 'registeredAt'] as const

/** What brought the household into hardship, and where it lives. */
export function HardshipPart({ typed, change, numbers, setNumber, messages, file }: PartProps) {
  const t = useTexts(hardshipTexts)
  const card = file?.household.bankCardMasked
  const toggle = (fact: (typeof facts)[number], on: boolean) =>
    change({ facts: on ? [...typed.facts, fact] : typed.facts.filter((one) => one !== fact) })
  return (
    <div className="stack">
      <SelectField
        name="mainCause"
        label={t.mainCause}
        choices={causes}
        words={t.causes}
        value={typed.mainCause}
        onChange={(mainCause) => change({ mainCause })}
      />
      <fieldset className="stack-s">
        <legend className="visually-hidden">{t.state}</legend>
        {facts.map((fact) => (
          <label className="tick" key={fact}>
            <input
              type="checkbox"
              checked={typed.facts.includes(fact)}
              onChange={(event) => toggle(fact, event.target.checked)}
            />
            <span>{t.facts[fact]}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        name="division"
        label={t.division}
        hint={t.divisionHint}
        error={messages['division']}
        inputMode="numeric"
        maxLength={6}
        value={typed.division}
        onChange={(division) => change({ division })}
      />
      {plain.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t[name]}
          optional
          maxLength={60}
          value={typed[name]}
          onChange={(text) => change({ [name]: text })}
        />
      ))}
      <TextField
        name="labourSince"
        type="date"
        label={t.labourSince}
        hint={t.labourHint}
        error={messages['labourSince']}
        optional
        value={typed.labourSince}
        onChange={(labourSince) => change({ labourSince })}
      />
      <TextField
        name="bankName"
        label={t.bank}
        optional
        maxLength={100}
        value={typed.bankName}
        onChange={(bankName) => change({ bankName })}
      />
      <TextField
        name="bankCard"
        label={t.bankCard}
        hint={card === undefined ? undefined : t.cardKept(card)}
        error={messages['bankCard']}
        optional
        inputMode="numeric"
        maxLength={30}
        value={numbers['card'] ?? ''}
        onChange={(number) => setNumber('card', number)}
      />
      <AreaField
        name="note"
        label={t.note}
        hint={t.noteHint}
        optional
        maxLength={1000}
        value={typed.note}
        onChange={(note) => change({ note })}
      />
    </div>
  )
}
