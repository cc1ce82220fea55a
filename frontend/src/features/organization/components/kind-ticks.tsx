import { useLanguage } from '../../../lib/i18n'
import { fieldId } from '../../../ui/field'
import type { UnionKind } from '../api/add-kind'

interface KindTicksProps {
  name: string
  label: string
  kinds: readonly UnionKind[]
  error?: string | undefined
  value: readonly string[]
  onChange: (codes: string[]) => void
}

/** Several kinds of unions, ticked. */
export function KindTicks({ name, label, kinds, error, value, onChange }: KindTicksProps) {
  const language = useLanguage()
  return (
    <fieldset
      className="field"
      id={fieldId(name)}
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : `${fieldId(name)}-error`}
    >
      <legend className="field-label">{label}</legend>
      <div className="chips">
        {kinds.map((kind) => (
          <label className="chip" key={kind.code}>
            <input
              type="checkbox"
              checked={value.includes(kind.code)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...value, kind.code] : value.filter((code) => code !== kind.code),
                )
              }
            />
            <span>{language === 'en' ? kind.nameEn : kind.nameZh}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className="field-error" id={`${fieldId(name)}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
