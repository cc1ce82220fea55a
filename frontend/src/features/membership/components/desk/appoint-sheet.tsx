import { useState, type SubmitEvent } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { given } from '../../../../lib/pages'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { MemberPicker, UnionPicker, type Picked } from '../../../../ui/desk/pickers'
import { ErrorSummary } from '../../../../ui/error-summary'
import { FormField } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useAppointOfficer, type Role } from '../../api/appoint-officer'
import { isAdministrator, useProposeAdministrator } from '../../api/appointment-proposals'
import { membershipDeskTexts } from '../../desk-texts'

const roles = [
  'CHAIR',
  'ORGANIZER',
  'WOMENS_OFFICER',
  'GROUP_LEADER',
  'FINANCE',
  'CASHIER',
  'AUDITOR',
  'ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'SECURITY_AUDITOR',
] as const satisfies readonly Role[]

interface AppointSheetProps {
  union: Picked
  open: boolean
  onClose: () => void
}

export function AppointSheet({ union, open, onClose }: AppointSheetProps) {
  const t = useTexts(membershipDeskTexts)
  const [where, setWhere] = useState<Picked | undefined>(union)
  const [person, setPerson] = useState<Picked>()
  const [role, setRole] = useState<Role>('ORGANIZER')
  const [from, setFrom] = useState(today())
  const [to, setTo] = useState('')
  const [tried, setTried] = useState(false)
  const appoint = useAppointOfficer()
  const propose = useProposeAdministrator()
  const isPending = appoint.isPending || propose.isPending
  const error = isAdministrator(role) ? propose.error : appoint.error
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (!person) missing['memberId'] = t.needPerson
  if (from === '') missing['from'] = t.needFrom
  if (to !== '' && to <= from) missing['to'] = t.wrongPeriod
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!person || !where || Object.keys(missing).length > 0 || isPending) return
    const wanted = { memberId: person.id, unionId: where.id, from, ...given({ to }) }
    const done = (message: string) => ({
      onSuccess: () => {
        onClose()
        showToast(message)
      },
    })
    if (isAdministrator(role))
      propose.mutate({ ...wanted, role }, done(t.proposed(person.name, t.roles[role])))
    else appoint.mutate({ ...wanted, role }, done(t.appointed(person.name, t.roles[role])))
  }

  return (
    <Sheet title={t.appoint} open={open} onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <MemberPicker
          name="memberId"
          label={t.person}
          error={messages['memberId']}
          value={person}
          onChange={setPerson}
        />
        <UnionPicker name="unionId" label={t.union} value={where} onChange={setWhere} />
        <FormField name="role" label={t.role} hint={t.roleDuties[role]} error={messages['role']}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={role}
              onChange={(event) => setRole(roles.find((known) => known === event.target.value) ?? role)}
            >
              {roles.map((known) => (
                <option key={known} value={known}>
                  {t.roles[known]}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField name="from" label={t.from} error={messages['from']}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              value={from}
              onChange={(event) => setFrom(event.target.value)}
            />
          )}
        </FormField>
        <FormField name="to" label={t.to} hint={t.toHint} error={messages['to']} optional>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              value={to}
              onChange={(event) => setTo(event.target.value)}
            />
          )}
        </FormField>
        {isAdministrator(role) && <p className="soft small">{t.secondPerson}</p>}
        <div className="row">
          <Button type="submit" busy={isPending}>
            {isAdministrator(role) ? t.propose : t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
