import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { navigate, useSearch } from '../../../lib/router'
import { useUnionFilter } from '../../../lib/working-union'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { unionQuery } from '../api/get-union'
import { useFoundUnion } from '../api/save-union'
import { UnionEditor } from '../components/union-editor'
import { changeOf, emptyUnion } from '../components/union-form-model'
import { organizationTexts } from '../texts'

export default function NewUnitPage() {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const [search] = useSearch()
  const working = useUnionFilter()
  const parentId = search.get('parent') ?? working ?? ''
  const parent = useQuery({ ...unionQuery(parentId), enabled: parentId !== '' })
  const initial = useMemo(() => emptyUnion(today()), [])
  const { mutate, isPending, error } = useFoundUnion()
  return (
    <div className="narrow-page">
      <PageHeader
        title={t.foundTitle}
        intro={parent.data && t.foundBelow(parent.data.name)}
        back={`/desk/units?union=${parentId}`}
      />
      <Loaded of={parent} heights={[30]}>
        {(above) => (
          <UnionEditor
            draft={draftKey(session.member?.id ?? session.name, `union-below-${above.id}`)}
            initial={initial}
            parentKind={above.kind}
            isNew
            busy={isPending}
            error={error}
            onSave={(form, discardDraft) =>
              mutate(
                { ...changeOf(form), parentId: above.id, code: form.code.trim() },
                {
                  onSuccess: ({ id, name }) => {
                    discardDraft()
                    navigate(`/desk/units?union=${id}`, { replace: true })
                    showToast(t.founded(name))
                  },
                },
              )
            }
          />
        )}
      </Loaded>
    </div>
  )
}
