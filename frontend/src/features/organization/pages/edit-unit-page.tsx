import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { navigate, useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { unionQuery, unionToChangeQuery, type Union } from '../api/get-union'
import { useChangeUnion } from '../api/save-union'
import { UnionEditor } from '../components/union-editor'
import { changeOf, formOfUnion } from '../components/union-form-model'
import { organizationTexts } from '../texts'

export default function EditUnitPage() {
  const t = useTexts(organizationTexts)
  const unionId = useParam('id')
  const held = useQuery(unionToChangeQuery(unionId))
  const [round, setRound] = useState(0)
  return (
    <div className="narrow-page">
      <PageHeader title={t.editTitle} intro={t.editIntro} back={`/desk/units?union=${unionId}`} />
      <Loaded of={held} heights={[30]}>
        {({ body, etag }) => (
          <Edit
            key={round}
            union={body}
            etag={etag}
            onReload={() => void held.refetch().then(() => setRound(round + 1))}
          />
        )}
      </Loaded>
    </div>
  )
}

interface EditProps {
  union: Union
  etag: string
  onReload: () => void
}

function Edit({ union, etag, onReload }: EditProps) {
  const t = useTexts(organizationTexts)
  const session = useSession()
  // the version that the form began with: what others save meanwhile must not be overwritten unseen
  const [begun] = useState(etag)
  const initial = useMemo(() => formOfUnion(union, today()), [union])
  const parent = useQuery({ ...unionQuery(union.parentId ?? ''), enabled: union.parentId !== undefined })
  const { mutate, isPending, error } = useChangeUnion(union.id)
  return (
    <UnionEditor
      draft={draftKey(session.member?.id ?? session.name, `union-${union.id}`)}
      initial={initial}
      parentKind={parent.data?.kind}
      isNew={false}
      busy={isPending}
      error={error}
      onReload={onReload}
      onSave={(form, discardDraft) =>
        mutate(
          { etag: begun, body: changeOf(form) },
          {
            onSuccess: () => {
              discardDraft()
              navigate(`/desk/units?union=${union.id}`, { replace: true })
              showToast(t.saved)
            },
          },
        )
      }
    />
  )
}
