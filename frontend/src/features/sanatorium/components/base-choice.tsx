import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Loaded } from '../../../ui/states'
import { basesQuery } from '../api/bases'
import { sanatoriumTexts } from '../texts'

interface BaseChoiceProps {
  chosen: readonly string[]
  error: string | undefined
  onChange: (chosen: string[]) => void
}

/** Bases of the register that are in force. */
export function BaseChoice({ chosen, error, onChange }: BaseChoiceProps) {
  const t = useTexts(sanatoriumTexts)
  const bases = useInfiniteQuery(basesQuery)
  return (
    <fieldset className="field" id="field-baseIds" tabIndex={-1}>
      <legend className="field-label">{t.basesOf}</legend>
      <Loaded of={bases} heights={[4]}>
        {(data) => {
          const offered = rowsOf(data).filter(({ struckOn }) => struckOn === undefined)
          return offered.length === 0 ? (
            <p className="soft">{t.noBasesTitle}</p>
          ) : (
            <div className="checks">
              {offered.map(({ id, name }) => (
                <label className="check" key={id}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={({ target }) =>
                      onChange(target.checked ? [...chosen, id] : chosen.filter((known) => known !== id))
                    }
                  />
                  {name}
                </label>
              ))}
            </div>
          )
        }}
      </Loaded>
      {error !== undefined && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
