import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { myHardshipFileQuery } from '../api/my-hardship-files'
import { OwnHouseholdForm } from '../components/own-household-form'
import { hardshipTexts } from '../hardship-texts'
import '../hardship.css'

/** An application that the member has not submitted yet. */
export default function MyDraftPage() {
  const t = useTexts(hardshipTexts)
  const file = useQuery({ ...myHardshipFileQuery(useParam('id')), refetchOnWindowFocus: false })
  return (
    <>
      <PageHeader title={t.edit} back="/m/aid/files" />
      <Loaded of={file} heights={[20]}>
        {(shown) => <OwnHouseholdForm file={shown} />}
      </Loaded>
    </>
  )
}
