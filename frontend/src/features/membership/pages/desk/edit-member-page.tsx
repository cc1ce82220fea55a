import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { navigate, useParam } from '../../../../lib/router'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import { memberToEditQuery } from '../../api/member-to-edit'
import { MemberEditor } from '../../components/desk/member-editor'
import { lifeTexts } from '../../life-texts'

export default function EditMemberPage() {
  const t = useTexts(lifeTexts)
  const memberId = useParam('id')
  const file = useQuery({ ...memberToEditQuery(memberId), refetchOnWindowFocus: false })
  const list = `/desk/members?open=${memberId}`
  return (
    <div className="narrow-page">
      <PageHeader title={t.editTitle} back={list} />
      <Loaded of={file} heights={[30]}>
        {(member) => (
          <MemberEditor
            member={member}
            onRefetch={() => file.refetch().then(({ data }) => data)}
            onSaved={() => {
              navigate(list, { replace: true })
              showToast(t.saved)
            }}
          />
        )}
      </Loaded>
    </div>
  )
}
