import { useState, type SubmitEvent } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { MemberPicker, UnionPicker, type Picked } from '../../../../ui/desk/pickers'
import { ErrorSummary } from '../../../../ui/error-summary'
import { ChipGroup } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useAskForTransfer } from '../../api/transfers'
import { transferTexts } from '../../transfer-texts'
import { TransferField } from '../transfer-field'

const empty = { toUnionCode: '', memberNo: '', memberName: '', effectiveOn: today(), reason: '' }

/** Out of the own union, or into it from elsewhere. */
export function AskTransferSheet({ union, onClose }: { union: Picked | undefined; onClose: () => void }) {
  const t = useTexts(transferTexts)
  const [way, setWay] = useState<'out' | 'into'>('out')
  const [member, setMember] = useState<Picked>()
  const [toUnion, setToUnion] = useState(union)
  const [typed, setTyped] = useState(empty)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAskForTransfer()
  const problem = error && toProblem(error)
  const needed = (way === 'out' ? ['toUnionCode'] : ['memberNo', 'memberName']) as (keyof typeof empty)[]
  const missing: Record<string, string> = {}
  if (way === 'out' && !member) missing['memberId'] = t.needMember
  if (way === 'into' && !toUnion) missing['toUnionId'] = t.needUnion
  for (const name of [...needed, 'effectiveOn', 'reason'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needText
  }
  const messages: Record<string, string> = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0 || isPending) return
    const { effectiveOn } = typed
    const reason = typed.reason.trim()
    mutate(
      way === 'out'
        ? { memberId: member?.id ?? '', toUnionCode: typed.toUnionCode.trim(), effectiveOn, reason }
        : {
            memberNo: typed.memberNo.trim(),
            memberName: typed.memberName.trim(),
            toUnionId: toUnion?.id ?? '',
            effectiveOn,
            reason,
          },
      {
        onSuccess: () => {
          onClose()
          showToast(t.asked)
        },
      },
    )
  }
  const line = (name: keyof typeof empty, hint?: string) => (
    <TransferField
      name={name}
      label={t[name]}
      {...(hint !== undefined && { hint })}
      error={messages[name]}
      type={name === 'effectiveOn' ? 'date' : 'text'}
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
    />
  )
  return (
    <Sheet title={t.ask} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <ChipGroup
          name="way"
          label={t.direction}
          choices={(['out', 'into'] as const).map((value) => ({ value, label: t[value] }))}
          value={way}
          onChange={setWay}
        />
        {way === 'out' ? (
          <>
            <MemberPicker
              name="memberId"
              label={t.member}
              error={messages['memberId']}
              value={member}
              onChange={setMember}
            />
            {line('toUnionCode', t.toUnionCodeHint)}
          </>
        ) : (
          <>
            {line('memberNo', t.memberNoHint)}
            {line('memberName')}
            <UnionPicker
              name="toUnionId"
              label={t.toUnion}
              error={messages['toUnionId']}
              value={toUnion}
              onChange={setToUnion}
            />
          </>
        )}
        {line('effectiveOn', t.effectiveOnHint)}
        {line('reason', t.reasonHint)}
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.send}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
