import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { MemberPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useEnrollMembers, type EnrollmentRound } from '../api/rounds'
import { welfareTexts } from '../texts'

interface EnrollSheetProps {
  round: EnrollmentRound
  onClose: () => void
}

/** Enrols members together: all of them or nobody, and the answer says who is in the way. */
export function EnrollSheet({ round, onClose }: EnrollSheetProps) {
  const t = useTexts(welfareTexts)
  const [chosen, setChosen] = useState<Picked[]>([])
  const [shares, setShares] = useState('1')
  const [ownShare, setOwnShare] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useEnrollMembers(round.id)
  const problem = error && toProblem(error)
  const amount = parseMoney(ownShare)
  const messages: Record<string, string> = namedMessages(problem?.fieldMessages() ?? {}, chosen)
  if (tried && chosen.length === 0) messages['memberIds'] = t.noneChosen
  if (tried && amount === undefined) messages['ownShare'] = t.needed
  const least = round.scheme.values.find(({ key }) => key === 'OWN_SHARE')?.value
  const submit = () => {
    setTried(true)
    if (chosen.length === 0 || amount === undefined) return
    mutate(
      {
        memberIds: chosen.map(({ id }) => id),
        shares: Math.max(1, Number(shares)),
        ownShare: amount,
        dryRun: false,
      },
      {
        onSuccess: ({ enrolled, refundDue, warnings }) => {
          showToast([t.enrolledNow(enrolled, refundDue), ...warnings].join(' '))
          onClose()
        },
      },
    )
  }
  const add = (picked: Picked | undefined) => {
    if (picked && !chosen.some(({ id }) => id === picked.id)) setChosen([...chosen, picked])
  }
  return (
    <SheetForm
      title={t.enrol}
      action={t.enrol}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="soft">{t.enrolText}</p>
      <MemberPicker
        name="memberIds"
        label={t.add}
        error={messages['memberIds']}
        value={undefined}
        onChange={add}
      />
      {chosen.length > 0 && (
        <ul aria-label={t.chosen}>
          {chosen.map(({ id, name }) => (
            <li key={id} className="row between">
              {name}
              <Button
                look="quiet"
                icon="close"
                aria-label={t.remove(name)}
                onClick={() => setChosen(chosen.filter((one) => one.id !== id))}
              >
                {''}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {round.scheme.mostShares > 1 && (
        <NumberField
          name="shares"
          label={t.shares}
          error={messages['shares']}
          value={shares}
          onChange={setShares}
        />
      )}
      <AmountField
        name="ownShare"
        label={t.ownShareEach}
        {...(least !== undefined && { hint: `${t.values['OWN_SHARE'] ?? ''} ${formatMoney(least)}` })}
        error={messages['ownShare']}
        value={ownShare}
        onChange={setOwnShare}
      />
    </SheetForm>
  )
}

/** What is wrong with the third of the list is said with her name. */
function namedMessages(
  said: Readonly<Record<string, string>>,
  chosen: readonly Picked[],
): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const [field, message] of Object.entries(said)) {
    const place = /^memberIds[/.](\d+)$/.exec(field)
    const name = place ? chosen[Number(place[1])]?.name : undefined
    if (name === undefined) messages[field] = message
    else messages['memberIds'] = [messages['memberIds'], `${name}：${message}`].filter(Boolean).join(' ')
  }
  return messages
}
