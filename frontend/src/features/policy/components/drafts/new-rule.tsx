import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { ChipGroup, FormField } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import { TextField } from '../../../../ui/text-field'
import { draftTexts } from '../../draft-texts'
import { policyTexts } from '../../texts'
import type { Typed } from './draft-edits'
import { additionOf, aidLines, campaignKinds, emptyAddition, kinds, type Addition } from './addition'

interface NewRuleProps {
  names: ReadonlyMap<string, string>
  sources: readonly string[]
  onAdd: (values: Record<string, Typed>) => void
}

/** What the pack does not say yet: names for occasions and occasions of one's own, terms of them, and caps. */
export function NewRule({ names, sources, onAdd }: NewRuleProps) {
  const t = useTexts(draftTexts)
  const words = useTexts(policyTexts)
  const [typed, setTyped] = useState<Addition>(emptyAddition)
  const [missing, setMissing] = useState(false)
  const change = (changes: Partial<Addition>) => setTyped({ ...typed, ...changes })
  const values = additionOf(typed)
  const scheme = typed.kind === 'scheme'
  const named = scheme || typed.kind === 'occasion' || typed.kind === 'category'
  const campaign = typed.kind === 'perTime' || typed.kind === 'perYear'
  const aid = typed.kind === 'aidFixed' || typed.kind === 'aidStandards'
  const say = (word: string) => words.words[word] ?? word
  return (
    <details className="explain">
      <summary>{t.newRule}</summary>
      <div className="stack-s">
        <ChipGroup
          name="newRuleKind"
          label={t.newRuleKind}
          choices={kinds.map((value) => ({ value, label: t.newRuleKinds[value] }))}
          value={typed.kind}
          onChange={(kind) => change({ kind, code: '' })}
        />
        {named ? (
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
            {scheme && (
              <TextField
                name="schemeOccasions"
                label={t.schemeOccasions}
                hint={t.schemeOccasionsHint}
                maxLength={2000}
                value={typed.occasions}
                onChange={(occasions) => change({ occasions: occasions.toUpperCase() })}
              />
            )}
          </>
        ) : (
          <>
            {typed.kind !== 'yearlyCap' && (
              <Choice
                name="newRuleOccasion"
                label={campaign ? t.campaignKind : aid ? t.aidLine : words.occasion}
                choices={
                  campaign
                    ? campaignKinds.map((one) => [one, say(one)] as const)
                    : aid
                      ? aidLines.map((line) => [line.join('-'), line.map(say).join(words.listComma)] as const)
                      : [...names]
                }
                value={typed.code}
                onChange={(code) => change({ code })}
              />
            )}
            <TextField
              name="newRuleText"
              label={t.newRuleKinds[typed.kind]}
              hint={t.newRuleHints[typed.kind]}
              maxLength={200}
              value={typed.text}
              onChange={(text) => change({ text: typed.kind === 'relatives' ? text.toUpperCase() : text })}
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
