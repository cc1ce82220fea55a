import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { AmountField } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { duesRulesQuery, useRecordWageBase, type WageBase } from '../api/wage-bases'
import { duesTexts } from '../texts'

interface BaseSheetProps {
  unionId: string
  member: { id: string; name: string }
  month: string
  /** What holds in the month; the whole of it is replaced. */
  before?: WageBase
  onClose: () => void
}

/** The base of one member, part by part: only parts that count are asked for. */
export function BaseSheet({ unionId, member, month, before, onClose }: BaseSheetProps) {
  const t = useTexts(duesTexts)
  const list = new Intl.ListFormat(useLanguage())
  const rules = useQuery(duesRulesQuery(unionId, month))
  const [from, setFrom] = useState(month)
  const [typed, setTyped] = useState<Record<string, string>>(
    Object.fromEntries(before?.components.map(({ component, amount }) => [component, amount]) ?? []),
  )
  const counts = (component: string) => rules.data?.counted.components.includes(component) ?? true
  const parts = Object.entries(typed).filter(([component, text]) => text.trim() !== '' && counts(component))
  const wrong = parts.filter(([, text]) => parseMoney(text) === undefined)
  const missing = Object.fromEntries(
    parts.length === 0
      ? [[rules.data?.counted.components[0] ?? 'components', t.amountNeeded]]
      : wrong.map(([component]) => [component, t.amountNeeded]),
  )
  const { busy, problem, messages, send } = useSheetForm(useRecordWageBase(), missing, () => {
    onClose()
    showToast(t.baseSaved)
  })
  const name = (component: string) => t.componentNames[component] ?? component
  return (
    <SheetForm
      title={t.enterBaseOf(member.name)}
      action={t.saveBase}
      busy={busy}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={() =>
        send({
          unionId,
          memberId: member.id,
          fromMonth: from,
          components: parts.map(([component, text]) => ({ component, amount: parseMoney(text) ?? '' })),
        })
      }
    >
      {before && <p className="soft">{t.baseUntilNow(formatMoney(before.amount), before.fromMonth)}</p>}
      <TextField name="fromMonth" label={t.from} type="month" value={from} onChange={setFrom} />
      {rules.data?.counted.components.map((component) => (
        <AmountField
          key={component}
          name={component}
          label={name(component)}
          optional
          error={messages[component]}
          value={typed[component] ?? ''}
          onChange={(text) => setTyped({ ...typed, [component]: text })}
        />
      ))}
      {rules.data && (
        <p className="soft small">{t.excluded(list.format(rules.data.excluded.components.map(name)))}</p>
      )}
    </SheetForm>
  )
}
