import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { useSettled } from '../../../lib/settled'
import type { Picked, PickerProps } from '../../../ui/desk/pickers'
import { fieldId } from '../../../ui/field'
import { Icon } from '../../../ui/icon'
import { Sheet } from '../../../ui/sheet'
import { Skeleton } from '../../../ui/states'
import { findUnionsQuery } from '../api/list-unions'
import { organizationTexts } from '../texts'
import { UnionTree } from './union-tree'
import { useUnionRoots } from './use-union-roots'

/** One union, by search or by walking down the tree. */
export function UnionPicker({ name, label, hint, error, value, onChange }: PickerProps) {
  const t = useTexts(organizationTexts)
  const unique = useId()
  const [open, setOpen] = useState(false)
  const choose = (picked: Picked) => {
    onChange(picked)
    setOpen(false)
  }
  return (
    <div className="field">
      <span className="field-label" id={`${unique}-label`}>
        {label}
      </span>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
      <button
        type="button"
        id={fieldId(name)}
        className="input picker-button"
        aria-labelledby={`${unique}-label ${unique}-value`}
        aria-describedby={error === undefined ? undefined : `${unique}-error`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span id={`${unique}-value`}>{value?.name ?? t.pick}</span>
        <Icon name="tree" />
      </button>
      {error !== undefined && (
        <p className="field-error" id={`${unique}-error`}>
          {error}
        </p>
      )}
      <Sheet title={t.pick} open={open} onClose={() => setOpen(false)}>
        <Choices onChoose={choose} />
      </Sheet>
    </div>
  )
}

function Choices({ onChoose }: { onChoose: (picked: Picked) => void }) {
  const t = useTexts(organizationTexts)
  const roots = useUnionRoots()
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed.trim())
  const found = useQuery(findUnionsQuery(settled))
  const entry = (union: Picked) => (
    <button
      type="button"
      className="union-entry"
      onClick={() => onChoose({ id: union.id, name: union.name })}
    >
      {union.name}
    </button>
  )
  return (
    <div className="stack">
      <label className="field">
        <span className="field-label">{t.search}</span>
        <input
          className="input"
          type="search"
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {settled === '' && <UnionTree label={t.tree} roots={roots} entry={entry} />}
      {settled !== '' && !found.data && <Skeleton heights={[1.5, 1.5]} />}
      {settled !== '' && found.data && (
        <ul className="union-tree" aria-label={t.search}>
          {found.data.items.map((union) => (
            <li key={union.id}>{entry(union)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
