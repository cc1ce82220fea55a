import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useWorkingUnion } from '../../../lib/working-union'
import { MemberPicker, UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { FormField } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { authorityQuery } from '../api/check-authority'
import { AuthorityAnswer } from '../components/authority-answer'
import { authorityTexts } from '../texts'

/** Why can I, why can't I; the action stands in the address, so that a refusal can lead here. */
export default function AuthorityPage() {
  const t = useTexts(authorityTexts)
  const session = useSession()
  const working = useWorkingUnion()
  const [search, setSearch] = useSearch()
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [about, setAbout] = useState<Picked>()
  const names = Object.keys(t.permissions)
  const asked = search.get('permission') ?? ''
  const permission = names.includes(asked) ? asked : (names[0] ?? '')
  const answer = useQuery(authorityQuery(permission, union?.id ?? '', about?.id))
  return (
    <>
      <PageHeader title={t.why} intro={t.whyIntro} />
      <div className="stack">
        <FormField name="permission" label={t.permission}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={permission}
              onChange={(event) => setSearch({ permission: event.target.value })}
            >
              {names.map((name) => (
                <option key={name} value={name}>
                  {t.permissions[name]}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {may(session, 'UNION_READ') && (
          <UnionPicker name="unionId" label={t.whyUnion} value={union} onChange={setUnion} />
        )}
        {may(session, 'APPOINTMENT_READ') && may(session, 'MEMBER_READ') && (
          <MemberPicker name="memberId" label={t.about} value={about} onChange={setAbout} />
        )}
        <Loaded of={answer} heights={[6]}>
          {(known) => <AuthorityAnswer answer={known} />}
        </Loaded>
      </div>
    </>
  )
}
