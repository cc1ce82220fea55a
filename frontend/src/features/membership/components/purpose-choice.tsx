import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { fieldId } from '../../../ui/field'
import type { FamilyPurpose } from '../api/family'
import { familyTexts } from '../family-texts'

interface PurposeChoiceProps {
  purposes: readonly FamilyPurpose[]
  value: readonly string[]
  error?: string | undefined
  onChange: (chosen: string[]) => void
}

/** What somebody is entered for; a purpose without consent says where it is given. */
export function PurposeChoice({ purposes, value, error, onChange }: PurposeChoiceProps) {
  const t = useTexts(familyTexts)
  return (
    <fieldset className="field stack-s" id={fieldId('purposes')} tabIndex={-1}>
      <legend className="field-label">{t.purposes}</legend>
      {purposes.map(({ purpose, name, about, agreed }) => (
        <div key={purpose}>
          {agreed ? (
            <label className="chip">
              <input
                type="checkbox"
                checked={value.includes(purpose)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...value, purpose] : value.filter((one) => one !== purpose),
                  )
                }
              />
              <span>{name}</span>
            </label>
          ) : (
            <p>
              {t.agreeFirst(name)} · <Link to="/m/me/consents">{t.toConsents}</Link>
            </p>
          )}
          <p className="soft small">{about}</p>
        </div>
      ))}
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
