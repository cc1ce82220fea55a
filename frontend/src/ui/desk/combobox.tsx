import { useId, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../lib/i18n'
import { deskUiTexts } from './texts'

export interface Option {
  id: string
  label: string
  detail?: string | undefined
}

interface ComboboxProps {
  id?: string
  label: string
  labelHidden?: boolean
  placeholder?: string
  typed: string
  onType: (typed: string) => void
  options: readonly Option[]
  /** Still asking the server. */
  busy: boolean
  onChoose: (option: Option) => void
  describedBy?: string | undefined
  invalid?: boolean
}

/** A field that searches while one types; arrows move, Enter chooses, Escape closes (ARIA combobox pattern). */
export function Combobox(props: ComboboxProps) {
  const { label, labelHidden = false, placeholder, typed, onType, options, busy, onChoose } = props
  const t = useTexts(deskUiTexts)
  const unique = useId()
  const inputId = props.id ?? `${unique}-input`
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const shown = open && typed !== ''
  const marked = Math.min(active, options.length - 1)
  const choose = (option: Option | undefined) => {
    if (!option) return
    setOpen(false)
    onChoose(option)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(marked + 1, options.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(marked - 1, 0))
    else if (event.key === 'Enter' && shown) choose(options[marked])
    else if (event.key === 'Escape' && shown) {
      setOpen(false)
      event.stopPropagation()
    } else return
    event.preventDefault()
  }
  return (
    <div className="combobox field">
      <label className={labelHidden ? 'visually-hidden' : 'field-label'} htmlFor={inputId}>
        {label}
      </label>
      <input
        id={inputId}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        maxLength={60}
        placeholder={placeholder}
        value={typed}
        aria-expanded={shown}
        aria-controls={`${unique}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && options.length > 0 ? `${unique}-${marked}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid ?? false}
        onChange={(event) => {
          onType(event.target.value)
          setOpen(true)
          setActive(0)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <p className="visually-hidden" role="status">
        {shown && (busy ? t.searching : t.results(options.length))}
      </p>
      <div className="combobox-popup" hidden={!shown}>
        <div id={`${unique}-list`} role="listbox" aria-label={label}>
          {options.map((option, index) => (
            <div
              key={option.id}
              id={`${unique}-${index}`}
              role="option"
              aria-selected={index === marked}
              onPointerDown={(event) => {
                event.preventDefault()
                choose(option)
              }}
            >
              <span>{option.label}</span>
              {option.detail !== undefined && <small className="soft">{option.detail}</small>}
            </div>
          ))}
        </div>
        {options.length === 0 && <p className="soft small">{busy ? t.searching : t.nothingFound}</p>}
      </div>
    </div>
  )
}
