import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { showToast } from '../../../ui/toast'
import type { HardshipFile } from '../api/hardship-files'
import { useSaveMyHousehold } from '../api/my-hardship-files'
import { hardshipTexts } from '../hardship-texts'
import { HouseholdForm } from './household-form'

/** The member's own household, saved as a draft of hers. */
export function OwnHouseholdForm({ file }: { file: HardshipFile | undefined }) {
  const t = useTexts(hardshipTexts)
  const { mutate, isPending, error } = useSaveMyHousehold(file)
  return (
    <HouseholdForm
      file={file}
      busy={isPending}
      problem={error ? toProblem(error) : undefined}
      onSave={(household, saved) =>
        mutate(household, {
          onSuccess: ({ id }) => {
            saved()
            showToast(t.saved)
            navigate(`/m/aid/files/${id}`)
          },
        })
      }
    />
  )
}
