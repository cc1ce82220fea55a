import { useId, type ReactNode } from 'react'
import { useTexts } from '../lib/i18n'
import { Icon } from './icon'
import { uiTexts } from './texts'

/** What a control needs to be tied to its label, hint and error. */
interface Wiring {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
}

interface FieldProps {
  /** The field's name in the contract; the error summary jumps to it. */
  name: string
  label: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
  children: (wiring: Wiring) => ReactNode
}

/** A labelled control with its hint and its error tied to it. */
export function FormField({ name, label, hint, error, optional = false, children }: FieldProps) {
  const t = useTexts(uiTexts)
  const unique = useId()
  const described = [hint !== undefined && `${unique}-hint`, error && `${unique}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="field">
      <label className="field-label" htmlFor={fieldId(name)}>
        {label}
        {optional && <span className="soft small"> · {t.optional}</span>}
      </label>
      {hint !== undefined && (
        <div className="field-hint" id={`${unique}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id: fieldId(name),
        'aria-describedby': described || undefined,
        'aria-invalid': Boolean(error),
      })}
      {error && <FieldErrorText id={`${unique}-error`} message={error} />}
    </div>
  )
}

export function fieldId(name: string): string {
  return `field-${name}`
}

function FieldErrorText({ id, message }: { id: string; message: string }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="alert" />
      <span>{message}</span>
    </p>
  )
}

interface Choice<V extends string> {
  value: V
  label: string
  detail?: string | undefined
}

interface ChipsProps<V extends string> {
  name: string
  label: string
  choices: readonly Choice<V>[]
  value: V | ''
  onChange: (value: V) => void
  error?: string | undefined
  hint?: ReactNode
  /** Tiles instead of chips, for choices with a detail. */
  tiles?: boolean
  /** Keeps to one line that scrolls sideways on phones: for filters, not for forms. */
  scroll?: boolean
  labelHidden?: boolean
}

/** One choice of a few, as radio buttons that look like chips. */
export function ChipGroup<V extends string>(props: ChipsProps<V>) {
  const {
    name,
    label,
    choices,
    value,
    onChange,
    error,
    hint,
    scroll = false,
    tiles = false,
    labelHidden = false,
  } = props
  const unique = useId()
  return (
    <fieldset
      className="field"
      aria-describedby={error ? `${unique}-error` : undefined}
      id={fieldId(name)}
      tabIndex={-1}
    >
      <legend className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</legend>
      {hint !== undefined && <div className="field-hint">{hint}</div>}
      <div className={scroll ? 'chips chips-scroll' : tiles ? 'chips chips-tiles' : 'chips'}>
        {choices.map((choice) => (
          <label className="chip" key={choice.value}>
            <input
              type="radio"
              name={`${unique}-${name}`}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
            {choice.detail !== undefined && <small>{choice.detail}</small>}
          </label>
        ))}
      </div>
      {error && <FieldErrorText id={`${unique}-error`} message={error} />}
    </fieldset>
  )
}

interface AmountProps extends Omit<FieldProps, 'children'> {
  value: string
  onChange: (typed: string) => void
}

/** Money as it is typed; `parseMoney` makes it exact. */
export function AmountField({ value, onChange, ...field }: AmountProps) {
  return (
    <FormField {...field}>
      {(wiring) => (
        <div className="amount">
          <span className="amount-sign" aria-hidden="true">
            ¥
          </span>
          <input
            {...wiring}
            className="input"
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            placeholder="0.00"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </FormField>
  )
}
