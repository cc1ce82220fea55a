import { useMemo, useState, type SubmitEvent } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { MemberPicker, UnionPicker } from '../../../ui/desk/pickers'
import { ErrorSummary } from '../../../ui/error-summary'
import { AmountField, FormField } from '../../../ui/field'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useLendAuthority, type LendableOffice } from '../api/delegations'
import { authorityTexts } from '../texts'
import { delegationOf, faultsOf, type LendForm } from './lend-form'
import { OfficeField, PermissionsField, PeriodFields } from './lend-fields'

interface LendSheetProps {
  offices: readonly LendableOffice[]
  first: LendableOffice
  onClose: () => void
}

/** Lending some permissions of one office for some days. */
export function LendSheet({ offices, first, onClose }: LendSheetProps) {
  const t = useTexts(authorityTexts)
  const [form, setForm] = useState<LendForm>({
    officeId: first.appointmentId,
    taker: undefined,
    union: first.union,
    permissions: [],
    limit: '',
    from: today(),
    to: '',
    reason: '',
  })
  const [faults, setFaults] = useState<Record<string, string>>({})
  const { mutate, isPending, error } = useLendAuthority()
  const problem = useMemo(() => error && toProblem(error), [error])
  const office = offices.find(({ appointmentId }) => appointmentId === form.officeId) ?? first
  // what was wrong is said when she tries, and stays as it was said while she puts it right
  const messages: Record<string, string> = useMemo(
    () => ({ ...problem?.fieldMessages(), ...faults }),
    [problem, faults],
  )
  const edit = (changes: Partial<LendForm>) => setForm((held) => ({ ...held, ...changes }))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const found = faultsOf(form, t)
    setFaults(found)
    const body = delegationOf(form)
    if (!body || Object.keys(found).length > 0 || isPending) return
    mutate(body, {
      onSuccess: ({ taker }) => {
        onClose()
        showToast(t.lent(taker.name))
      },
    })
  }
  return (
    <Sheet title={t.lend} open onClose={onClose}>
      <form className="stack long-form" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <OfficeField
          offices={offices}
          value={office}
          onChange={(chosen) =>
            edit({ officeId: chosen.appointmentId, union: chosen.union, permissions: [] })
          }
        />
        <MemberPicker
          name="memberId"
          label={t.taker}
          error={messages['memberId']}
          value={form.taker}
          onChange={(taker) => edit({ taker })}
        />
        <UnionPicker
          name="unionId"
          label={t.union}
          error={messages['unionId']}
          value={form.union}
          onChange={(union) => edit({ union })}
        />
        <PermissionsField
          office={office}
          value={form.permissions}
          error={messages['permissions']}
          onChange={(permissions) => edit({ permissions })}
        />
        <AmountField
          name="amountLimit"
          label={t.limit}
          hint={t.limitHint}
          error={messages['amountLimit']}
          optional
          value={form.limit}
          onChange={(limit) => edit({ limit })}
        />
        <PeriodFields form={form} office={office} messages={messages} onChange={edit} />
        <FormField name="reason" label={t.reason} hint={t.reasonHint} error={messages['reason']}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={200}
              value={form.reason}
              onChange={(event) => edit({ reason: event.target.value })}
            />
          )}
        </FormField>
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
