import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { ChipGroup, FormField } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import { TextField } from '../../../../ui/text-field'
import { draftTexts } from '../../draft-texts'
import { policyTexts } from '../../texts'
import type { Typed } from './draft-edits'
import { additionOf, emptyAddition, kinds, type Addition } from './addition'

interface NewRuleProps {
  names: ReadonlyMap<string, string>
  sources: readonly string[]
  onAdd: (values: Record<string, Typed>) => void
}

/** What the pack does not say yet: a name for occasions, a ceiling after an operation, a window, a limit for parents. */
export function NewRule({ names, sources, onAdd }: NewRuleProps) {
  const t = useTexts(draftTexts)
  const words = useTexts(policyTexts)
  const [typed, setTyped] = useState<Addition>(emptyAddition)
  const [missing, setMissing] = useState(false)
  const change = (changes: Partial<Addition>) => setTyped({ ...typed, ...changes })
  const values = additionOf(typed)
  const scheme = typed.kind === 'scheme'
  return (
    <details className="explain">
      <summary>{t.newRule}</summary>
      <div className="stack-s">
        <ChipGroup
          name="newRuleKind"
          label={t.newRuleKind}
          choices={kinds.map((value) => ({ value, label: t.newRuleKinds[value] }))}
          value={typed.kind}
          onChange={(kind) => change({ kind })}
        />
        {scheme ? (
          <>
            <TextField
              name="schemeCode"
              label={t.schemeCode}
              hint={t.schemeCodeHint}
              maxLength={60}
              value={typed.code}
              onChange={(code) => change({ code: code.toUpperCase() })}
            />
            <TextField
              name="schemeName"
              label={words.schemeName}
              maxLength={121}
              value={typed.text}
              onChange={(text) => change({ text })}
            />
            <TextField
              name="schemeOccasions"
              label={t.schemeOccasions}
              hint={t.schemeOccasionsHint}
              maxLength={2000}
              value={typed.occasions}
              onChange={(occasions) => change({ occasions: occasions.toUpperCase() })}
            />
          </>
        ) : (
          <>
            <Choice
              name="newRuleOccasion"
              label={words.occasion}
              choices={[...names]}
              value={typed.code}
              onChange={(code) => change({ code })}
            />
            <TextField
              name="newRuleText"
              label={t.newRuleKinds[typed.kind]}
              hint={t.newRuleHints[typed.kind]}
              maxLength={16}
              value={typed.text}
              onChange={(text) => change({ text })}
            />
          </>
        )}
        <Choice
          name="newRuleSource"
          label={words.source}
          choices={sources.map((source) => [source, source])}
          value={typed.source}
          onChange={(source) => change({ source })}
        />
        {missing && <Notice tone="bad">{t.newRuleIncomplete}</Notice>}
        <div>
          <Button
            look="secondary"
            onClick={() => {
              setMissing(values === undefined)
              if (!values) return
              onAdd(values)
              setTyped(emptyAddition)
            }}
          >
            {t.addRule}
          </Button>
        </div>
      </div>
    </details>
  )
}

interface ChoiceProps {
  name: string
  label: string
  choices: readonly (readonly [string, string])[]
  value: string
  onChange: (chosen: string) => void
}

function Choice({ name, label, choices, value, onChange }: ChoiceProps) {
  const t = useTexts(draftTexts)
  return (
    <FormField name={name} label={label}>
      {(wiring) => (
        <select
          {...wiring}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t.choose}</option>
          {choices.map(([one, said]) => (
            <option key={one} value={one}>
              {said}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
