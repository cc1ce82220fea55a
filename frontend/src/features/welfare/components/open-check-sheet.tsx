import { useState } from 'react'
import { addDays } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { blockingOf } from '../api/decision'
import { useOpenHealthCheck } from '../api/health-checks'
import { checkTexts } from '../check-texts'

const empty = { name: '', provider: '', bookFrom: '', bookLast: '', day: '', starts: '08:00', places: '30' }

/** Offers the first slot of a health check; the rule about who pays is said when it is not kept. */
export function OpenCheckSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(checkTexts)
  const [typed, setTyped] = useState(empty)
  const [union, setUnion] = useState<Picked>()
  const [source, setSource] = useState<'ADMIN_WELFARE' | 'UNION_FUND'>('ADMIN_WELFARE')
  const [who, setWho] = useState<'ALL' | 'WOMEN'>('ALL')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useOpenHealthCheck()
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  const missing = Object.entries(typed).filter(([, value]) => value.trim() === '')
  if (tried && !union) messages['unionId'] = t.needed
  if (tried) for (const [name] of missing) messages[name] = t.needed
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () => {
    setTried(true)
    if (!union || missing.length > 0) return
    mutate(
      {
        unionId: union.id,
        name: typed.name.trim(),
        provider: typed.provider.trim(),
        womenOnly: who === 'WOMEN',
        source,
        bookFrom: typed.bookFrom,
        bookTo: addDays(typed.bookLast, 1),
        slots: [
          {
            unionId: union.id,
            day: typed.day,
            starts: typed.starts,
            places: Math.max(1, Number(typed.places)),
          },
        ],
      },
      {
        onSuccess: () => {
          showToast(t.opened)
          onClose()
        },
      },
    )
  }
  const [finding] = blockingOf(problem)
  const line = (name: keyof typeof empty, label: string, type?: string) => (
    <TextField
      name={name}
      label={label}
      {...(type !== undefined && { type })}
      maxLength={100}
      error={messages[name]}
      value={typed[name]}
      onChange={change(name)}
    />
  )
  return (
    <SheetForm
      title={t.open}
      action={t.open}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {finding && (
        <Notice tone="bad">
          {finding.message} {finding.citation && `（${finding.citation.documentNumber}）`}
        </Notice>
      )}
      <UnionPicker
        name="unionId"
        label={t.union}
        error={messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      {line('name', t.name)}
      {line('provider', t.provider)}
      <ChipGroup
        name="source"
        label={t.source}
        hint={t.sourceHint}
        choices={(['ADMIN_WELFARE', 'UNION_FUND'] as const).map((value) => ({
          value,
          label: t.sources[value] ?? value,
        }))}
        value={source}
        onChange={setSource}
      />
      <ChipGroup
        name="womenOnly"
        label={t.who}
        choices={[
          { value: 'ALL', label: t.everybody },
          { value: 'WOMEN', label: t.women },
        ]}
        value={who}
        onChange={setWho}
      />
      {line('bookFrom', t.bookFrom, 'date')}
      {line('bookLast', t.bookLast, 'date')}
      {line('day', t.day, 'date')}
      {line('starts', t.starts, 'time')}
      <NumberField
        name="places"
        label={t.places}
        error={messages['places']}
        value={typed.places}
        onChange={change('places')}
      />
    </SheetForm>
  )
}
