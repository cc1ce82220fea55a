import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { ChipGroup } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import { TextField } from '../../../../ui/text-field'
import type { PackSource } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'
import { policyTexts } from '../../texts'

const confidences = ['STATUTE', 'PUBLISHED', 'SECONDARY', 'DESIGN'] as const
const empty = { name: '', documentNumber: '', clause: '', confidence: 'PUBLISHED', ruling: '' } as const

type Place = Required<Omit<PackSource, 'title'>>

function isComplete({ name, documentNumber, clause, confidence, ruling }: Place): boolean {
  return (
    /^[A-Z][A-Z0-9_]*$/.test(name) &&
    [documentNumber, clause].every((text) => text.trim() !== '') &&
    (confidence !== 'DESIGN' || ruling.trim() !== '')
  )
}

/** A place in a document that values can point to; a ruling is said where there is no document. */
export function NewSource({ onAdd }: { onAdd: (source: PackSource) => void }) {
  const t = useTexts(draftTexts)
  const words = useTexts(policyTexts)
  const [place, setPlace] = useState<Place>(empty)
  const change = (changes: Partial<Place>) => setPlace({ ...place, ...changes })
  const [missing, setMissing] = useState(false)
  const add = () => {
    setMissing(!isComplete(place))
    if (!isComplete(place)) return
    const { ruling, ...source } = place
    onAdd({ ...source, ...(place.confidence === 'DESIGN' && { ruling }) })
    setPlace(empty)
  }
  return (
    <details className="explain">
      <summary>{t.newSource}</summary>
      <div className="stack-s">
        <TextField
          name="sourceName"
          label={t.sourceName}
          hint={t.sourceNameHint}
          maxLength={60}
          value={place.name}
          onChange={(typed) => change({ name: typed.toUpperCase() })}
        />
        <TextField
          name="documentNumber"
          label={words.document}
          maxLength={100}
          value={place.documentNumber}
          onChange={(documentNumber) => change({ documentNumber })}
        />
        <TextField
          name="clause"
          label={t.clause}
          maxLength={200}
          value={place.clause}
          onChange={(clause) => change({ clause })}
        />
        <ChipGroup
          name="confidence"
          label={words.confidence}
          choices={confidences.map((value) => ({ value, label: words.confidences[value] }))}
          value={place.confidence}
          onChange={(confidence) => change({ confidence })}
        />
        {place.confidence === 'DESIGN' && (
          <TextField
            name="ruling"
            label={t.ruling}
            maxLength={1000}
            value={place.ruling}
            onChange={(ruling) => change({ ruling })}
          />
        )}
        {missing && <Notice tone="bad">{t.sourceIncomplete}</Notice>}
        <div>
          <Button look="secondary" onClick={add}>
            {t.addSource}
          </Button>
        </div>
      </div>
    </details>
  )
}
