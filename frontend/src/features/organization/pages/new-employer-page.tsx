import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { navigate } from '../../../lib/router'
import { officeUnions } from '../../../lib/working-union'
import { PageHeader } from '../../../ui/page'
import { showToast } from '../../../ui/toast'
import { useRegisterEmployer } from '../api/employers'
import { EmployerEditor, type EmployerForm } from '../components/employer-editor'
import { organizationTexts } from '../texts'

export default function NewEmployerPage() {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const [initial] = useState<EmployerForm>(() => ({
    union: officeUnions(session)[0] ?? null,
    name: '',
    kind: 'ORGAN',
    creditCode: '',
    creditCodeReason: '',
    divisionCode: '',
  }))
  const { mutate, isPending, error } = useRegisterEmployer()
  return (
    <div className="narrow-page">
      <PageHeader title={t.registerEmployer} back="/desk/employers" />
      <EmployerEditor
        draft={draftKey(session.member?.id ?? session.name, 'employer-new')}
        initial={initial}
        busy={isPending}
        error={error}
        onSave={(body, discardDraft) =>
          mutate(body, {
            onSuccess: ({ id }) => {
              discardDraft()
              navigate(`/desk/employers/${id}`, { replace: true })
              showToast(t.employerSaved)
            },
          })
        }
      />
    </div>
  )
}
