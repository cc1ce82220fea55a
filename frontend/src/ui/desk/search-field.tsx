import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../lib/i18n'
import { looksLikeIdNumber } from '../../lib/id-number'
import { useSearch } from '../../lib/router'
import { Icon } from '../icon'
import { deskUiTexts } from './texts'

const pause = 250

interface SearchFieldProps {
  label: string
  hint: string
  /** Takes a text that must not stand in the address, an identity number for instance; says whether it did. */
  withhold?: (typed: string) => boolean
}

/** The search of a list: what is typed goes to `?q=` once the hand rests, but never an ID number. `/` leads here. */
export function SearchField({ label, hint, withhold }: SearchFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [search, change] = useSearch()
  const q = search.get('q') ?? ''
  const t = useTexts(deskUiTexts)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    const input = field.current
    // cleared or changed by something else than typing
    if (input && document.activeElement !== input && input.value.trim() !== q) input.value = q
  }, [q])
  return (
    <div className="search-field">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        ref={field}
        className="input"
        type="search"
        maxLength={40}
        autoComplete="off"
        placeholder={hint}
        defaultValue={q}
        onChange={(event) => {
          const typed = event.target.value.trim()
          const personal = withhold === undefined && looksLikeIdNumber(typed)
          setRefused(personal)
          clearTimeout(timer.current)
          if (personal) return
          timer.current = setTimeout(() => change({ q: withhold?.(typed) === true ? '' : typed }), pause)
        }}
      />
      <p className="field-error" role="status">
        {refused && t.notByIdNumber}
      </p>
    </div>
  )
}
