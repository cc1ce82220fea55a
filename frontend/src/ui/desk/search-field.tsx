import { useEffect, useId, useRef } from 'react'
import { useSearch } from '../../lib/router'
import { Icon } from '../icon'

const pause = 250

interface SearchFieldProps {
  label: string
  hint: string
  /** Takes a text that must not stand in the address, an identity number for instance; says whether it did. */
  withhold?: (typed: string) => boolean
}

/** The search of a list: what is typed goes to `?q=` once the hand rests. `/` leads here. */
export function SearchField({ label, hint, withhold }: SearchFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [search, change] = useSearch()
  const q = search.get('q') ?? ''
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
          clearTimeout(timer.current)
          timer.current = setTimeout(() => change({ q: withhold?.(typed) === true ? '' : typed }), pause)
        }}
      />
    </div>
  )
}
