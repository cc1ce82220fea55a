import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { navigate, useParam } from '../../../../lib/router'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import { hardshipFileQuery, useChangeHousehold, type HardshipFile } from '../../api/hardship-files'
import { HouseholdForm } from '../../components/household-form'
import { hardshipTexts } from '../../hardship-texts'
import '../../hardship.css'

/** An officer writes the household down, for somebody who cannot or before the yearly review. */
export default function EditFilePage() {
  const t = useTexts(hardshipTexts)
  const id = useParam('id')
  const file = useQuery({ ...hardshipFileQuery(id), refetchOnWindowFocus: false })
  return (
    <>
      <PageHeader title={t.edit} back={`/desk/aid/files/${id}`} />
      <Loaded of={file} heights={[20]}>
        {(shown) => <Edit file={shown} />}
      </Loaded>
    </>
  )
}

function Edit({ file }: { file: HardshipFile }) {
  const t = useTexts(hardshipTexts)
  const { mutate, isPending, error } = useChangeHousehold(file)
  return (
    <HouseholdForm
      file={file}
      busy={isPending}
      problem={error ? toProblem(error) : undefined}
      onSave={(household, saved) =>
        mutate(household, {
          onSuccess: () => {
            saved()
            showToast(t.saved)
            navigate(`/desk/aid/files/${file.id}`)
          },
        })
      }
    />
  )
}
