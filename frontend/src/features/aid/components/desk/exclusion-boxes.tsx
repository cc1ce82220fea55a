import { useTexts } from '../../../../lib/i18n'
import type { HardshipFile } from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'

interface ExclusionBoxesProps {
  file: HardshipFile
  chosen: readonly string[]
  onChange: (codes: string[]) => void
}

/** What was found that keeps a household out, by the rules of its pack. */
export function ExclusionBoxes({ file, chosen, onChange }: ExclusionBoxesProps) {
  const t = useTexts(hardshipTexts)
  if (file.exclusions.length === 0) return null
  return (
    <fieldset className="stack-s">
      <legend className="field-label">{t.exclusions}</legend>
      {file.exclusions.map(({ code, name, found }) => (
        <label className="tick" key={code}>
          <input
            type="checkbox"
            checked={found || chosen.includes(code)}
            onChange={(event) =>
              !found &&
              onChange(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
            }
          />
          <span>
            {name}
            {found && `（${t.found}）`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
