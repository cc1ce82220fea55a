import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { draftKey } from '../../../lib/drafts'
import { useTexts } from '../../../lib/i18n'
import { Link, useParam, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge, Card } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { employerQuery, useChangeEmployer, type Employer } from '../api/employers'
import { DivisionName } from '../components/division-name'
import { EmployerEditor } from '../components/employer-editor'
import { organizationTexts } from '../texts'

export default function EmployerPage() {
  const t = useTexts(organizationTexts)
  const held = useQuery(employerQuery(useParam('id')))
  const session = useSession()
  const [search, change] = useSearch()
  const editing = search.get('edit') === 'true' && may(session, 'UNION_WRITE')
  return (
    <div className="narrow-page">
      <Loaded of={held} heights={[20]} wholePage>
        {({ body, etag }) => (
          <>
            <PageHeader title={body.name} back="/desk/employers">
              {!editing && may(session, 'UNION_WRITE') && (
                <Button look="secondary" icon="pencil" onClick={() => change({ edit: 'true' })}>
                  {t.edit}
                </Button>
              )}
            </PageHeader>
            {editing ? (
              <Edit employer={body} etag={etag} onDone={() => change({ edit: '' })} />
            ) : (
              <Show employer={body} />
            )}
          </>
        )}
      </Loaded>
    </div>
  )
}

function Show({ employer }: { employer: Employer }) {
  const t = useTexts(organizationTexts)
  return (
    <Card>
      <div className="stack">
        <Facts
          facts={[
            [t.employerKind, t.employerKinds[employer.kind]],
            [
              t.creditCode,
              employer.creditCode && (
                <span key="code">
                  <span className="code">{employer.creditCode}</span>
                  {employer.creditCodeReason !== undefined && (
                    <>
                      {' '}
                      <Badge tone="gold">{t.checkFails(employer.creditCodeReason)}</Badge>
                    </>
                  )}
                </span>
              ),
            ],
            [t.division, employer.division && <DivisionName of={employer.division} key="division" />],
            [t.keeper, employer.union.name],
            [t.unionsThere, t.unionsText(employer.unionCount)],
          ]}
        />
        <ul className="chips" aria-label={t.unionsThere}>
          {employer.unions.map(({ id, name }) => (
            <li key={id}>
              <Link className="chip" to={`/desk/units?union=${id}`}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}

function Edit({ employer, etag, onDone }: { employer: Employer; etag: string; onDone: () => void }) {
  const t = useTexts(organizationTexts)
  const session = useSession()
  // the version that the form began with: what others save meanwhile must not be overwritten unseen
  const [begun] = useState(etag)
  const [initial] = useState(() => ({
    union: employer.union,
    name: employer.name,
    kind: employer.kind,
    creditCode: employer.creditCode ?? '',
    creditCodeReason: employer.creditCodeReason ?? '',
    divisionCode: employer.division?.code ?? '',
  }))
  const { mutate, isPending, error } = useChangeEmployer(employer.id)
  return (
    <EmployerEditor
      draft={draftKey(session.member?.id ?? session.name, `employer-${employer.id}`)}
      initial={initial}
      busy={isPending}
      error={error}
      onSave={(body, discardDraft) =>
        mutate(
          { etag: begun, body },
          {
            onSuccess: () => {
              discardDraft()
              onDone()
              showToast(t.employerSaved)
            },
          },
        )
      }
    />
  )
}
