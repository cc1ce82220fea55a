import { useTexts } from '../../../../lib/i18n'
import { ChipGroup } from '../../../../ui/field'
import type { HardshipFile } from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'

interface CategoryChoiceProps {
  file: HardshipFile
  error: string | undefined
  value: string
  onChange: (code: string) => void
}

/** Asked only where the means test gave no category and the rules, being unverified, only warn. */
export function CategoryChoice({ file, error, value, onChange }: CategoryChoiceProps) {
  const t = useTexts(hardshipTexts)
  if (!file.judgement || file.judgement.category !== undefined) return null
  return (
    <ChipGroup
      name="category"
      label={t.category}
      error={error}
      choices={file.judgement.categories.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={onChange}
    />
  )
}
