import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { navigate } from '../../../lib/router'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { AmountField, ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { schemesQuery, useOpenRound } from '../api/rounds'
import { welfareTexts } from '../texts'

const empty = { scheme: '', name: '', periodFrom: '', enrollFrom: '', enrollLast: '', sharePrice: '' }
const asked = ['scheme', 'name', 'periodFrom', 'enrollFrom', 'enrollLast'] as const

/** Opens a round for one period of a scheme. */
export function OpenRoundSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(welfareTexts)
  const schemes = useQuery(schemesQuery)
  const [typed, setTyped] = useState(empty)
  const [union, setUnion] = useState<Picked>()
  const scheme = schemes.data?.items.find(({ code }) => code === typed.scheme)
  const missing: Record<string, string> = {}
  if (!union) missing['unionId'] = t.needed
  for (const name of asked) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  if (scheme && scheme.sharePrice === undefined && parseMoney(typed.sharePrice) === undefined)
    missing['sharePrice'] = t.needed
  const form = useSheetForm(useOpenRound(), missing, ({ id }) => {
    showToast(t.opened)
    navigate(`/desk/welfare/rounds/${id}`)
  })
  const messages: Record<string, string> = { ...form.messages }
  // the last day is asked for; the contract names the day after
  if (messages['enrollTo'] !== undefined) messages['enrollLast'] ??= messages['enrollTo']
  const change = (name: keyof typeof empty) => (value: string) => setTyped({ ...typed, [name]: value })
  const submit = () =>
    form.send(
      union && typed.enrollLast !== ''
        ? {
            unionId: union.id,
            scheme: typed.scheme,
            name: typed.name.trim(),
            periodFrom: typed.periodFrom,
            enrollFrom: typed.enrollFrom,
            enrollTo: addDays(typed.enrollLast, 1),
            ...given({ sharePrice: scheme?.sharePrice ?? parseMoney(typed.sharePrice) }),
          }
        : undefined,
    )
  return (
    <SheetForm
      title={t.open}
      action={t.open}
      busy={form.busy}
      messages={messages}
      problem={form.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <UnionPicker
        name="unionId"
        label={t.union}
        error={messages['unionId']}
        value={union}
        onChange={setUnion}
      />
      <ChipGroup
        name="scheme"
        label={t.scheme}
        tiles
        choices={(schemes.data?.items ?? []).map(({ code, name, jurisdiction }) => ({
          value: code,
          label: name,
          detail: jurisdiction,
        }))}
        error={messages['scheme']}
        value={typed.scheme}
        onChange={change('scheme')}
      />
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        maxLength={100}
        error={messages['name']}
        value={typed.name}
        onChange={change('name')}
      />
      <TextField
        name="periodFrom"
        label={t.periodFrom}
        type="date"
        error={messages['periodFrom']}
        value={typed.periodFrom}
        onChange={change('periodFrom')}
      />
      <TextField
        name="enrollFrom"
        label={t.enrollFrom}
        type="date"
        error={messages['enrollFrom']}
        value={typed.enrollFrom}
        onChange={change('enrollFrom')}
      />
      <TextField
        name="enrollLast"
        label={t.enrollLast}
        type="date"
        error={messages['enrollLast']}
        value={typed.enrollLast}
        onChange={change('enrollLast')}
      />
      {scheme && scheme.sharePrice === undefined && (
        <AmountField
          name="sharePrice"
          label={t.sharePrice}
          hint={t.sharePriceHint}
          error={messages['sharePrice']}
          value={typed.sharePrice}
          onChange={change('sharePrice')}
        />
      )}
    </SheetForm>
  )
}
