import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { useSettled } from '../../../../lib/settled'
import { Button } from '../../../../ui/button'
import { Combobox } from '../../../../ui/desk/combobox'
import type { PickerProps } from '../../../../ui/desk/pickers'
import { fieldId } from '../../../../ui/field'
import { findMembersQuery } from '../../api/find-members'
import { membershipDeskTexts } from '../../desk-texts'

/** One member, found by name, pinyin or number. */
export function MemberPicker({ name, label, hint, error, value, onChange }: PickerProps) {
  const t = useTexts(membershipDeskTexts)
  const unique = useId()
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed.trim())
  const found = useQuery(findMembersQuery(settled))
  const change = useRef<HTMLSpanElement>(null)
  const justChosen = useRef(false)
  useEffect(() => {
    // the field that had the focus is gone: the reader goes on at what stands in its place
    if (value && justChosen.current) change.current?.querySelector('button')?.focus()
    justChosen.current = false
  }, [value])
  if (value) {
    return (
      <div className="field" role="group" aria-label={label}>
        <span className="field-label">{label}</span>
        <div className="picked">
          <strong>{value.name}</strong>
          <span ref={change}>
            <Button look="quiet" onClick={() => onChange(undefined)}>
              {t.change}
            </Button>
          </span>
        </div>
      </div>
    )
  }
  return (
    <div className="stack-s">
      <Combobox
        id={fieldId(name)}
        label={label}
        placeholder={hint ?? t.personHint}
        typed={typed}
        onType={setTyped}
        busy={found.isFetching || settled !== typed.trim()}
        invalid={error !== undefined}
        describedBy={error === undefined ? undefined : `${unique}-error`}
        options={(found.data?.items ?? []).map((member) => ({
          id: member.id,
          label: member.name,
          detail: `${member.memberNo} · ${member.union.name}`,
        }))}
        onChoose={(option) => {
          justChosen.current = true
          setTyped('')
          onChange({ id: option.id, name: option.label })
        }}
      />
      {error !== undefined && (
        <p className="field-error" id={`${unique}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
