import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { SelectField } from '../../../ui/select-field'
import { programQuery } from '../api/programs'
import { tourTexts } from '../tour-texts'

interface BaseOfTourProps {
  programId: string
  value: string
  error: string | undefined
  onChange: (baseId: string) => void
}

/** One of the bases of the programme. */
export function BaseOfTour({ programId, value, error, onChange }: BaseOfTourProps) {
  const t = useTexts(tourTexts)
  const bases = useQuery(programQuery(programId)).data?.bases ?? []
  return (
    <SelectField
      name="baseId"
      label={t.base}
      error={error}
      choices={bases.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  )
}
