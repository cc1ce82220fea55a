import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { useWorkingUnion } from '../../../lib/working-union'
import { UnionPicker, type Picked } from '../../../ui/desk/pickers'
import { SheetForm } from '../../../ui/sheet-form'
import { NumberField, TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { campaignLinesQuery, useSaveCampaign, type Campaign, type NewCampaign } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { ChoiceField } from './choice-field'

type Kind = NewCampaign['kind']
/** What the platform takes when nothing else is said. */
const usualProxyMost = 3
const kinds: readonly Kind[] = ['COOLNESS', 'WARMTH', 'FESTIVAL', 'BIRTHDAY']

interface Typed {
  kind: Kind | ''
  festival: NonNullable<NewCampaign['festival']> | ''
  theme: string
  onDay: string
  plannedTotal: string
  fundSource: NonNullable<NewCampaign['fundSource']> | ''
  budgetLineId: string
  proxyMost: string
}

const typedOf = (campaign: Campaign | undefined): Typed => ({
  kind: campaign?.kind ?? '',
  festival: campaign?.festival ?? '',
  theme: campaign?.theme ?? '',
  onDay: campaign?.onDay ?? '',
  plannedTotal: campaign?.plannedTotal ?? '',
  fundSource: campaign?.fundSource ?? '',
  budgetLineId: campaign?.budgetLineId ?? '',
  proxyMost: String(campaign?.proxyMost ?? usualProxyMost),
})

/** Begins a campaign, or changes the draft given. */
export function CampaignSheet({ campaign, onClose }: { campaign?: Campaign; onClose: () => void }) {
  const t = useTexts(campaignTexts)
  const working = useWorkingUnion()
  const [union, setUnion] = useState<Picked | undefined>(campaign?.union ?? working)
  const [typed, setTyped] = useState(typedOf(campaign))
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useSaveCampaign(campaign)
  const missing = faultsOf(typed, union, t)
  const problem = error && toProblem(error)
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const change = (changes: Partial<Typed>) => setTyped({ ...typed, ...changes })
  const submit = () => {
    setTried(true)
    if (!union || typed.kind === '' || Object.keys(missing).length > 0) return
    mutate(bodyOf(typed, typed.kind, union.id), {
      onSuccess: ({ id }) => {
        onClose()
        showToast(campaign ? t.saved : t.created)
        if (!campaign) navigate(`/desk/campaigns/${id}`)
      },
    })
  }
  return (
    <SheetForm
      title={campaign ? t.edit : t.create}
      onClose={onClose}
      action={t.save}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
    >
      {!campaign && (
        <>
          <UnionPicker
            name="unionId"
            label={t.union}
            error={messages['unionId']}
            value={union}
            onChange={setUnion}
          />
          <ChoiceField
            name="kind"
            label={t.kind}
            error={messages['kind']}
            none={t.chooseSegment}
            choices={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            value={typed.kind}
            onChange={(kind) => change({ kind })}
          />
        </>
      )}
      {typed.kind === 'FESTIVAL' && (
        <ChoiceField
          name="festival"
          label={t.festival}
          error={messages['festival']}
          none={t.chooseSegment}
          choices={optionsOf(t.festivals)}
          value={typed.festival}
          onChange={(festival) => change({ festival })}
        />
      )}
      <TextField
        name="theme"
        label={t.theme}
        maxLength={100}
        error={messages['theme']}
        value={typed.theme}
        onChange={(theme) => change({ theme })}
      />
      <TextField
        name="onDay"
        label={t.onDay}
        hint={t.onDayHint}
        type="date"
        error={messages['onDay']}
        value={typed.onDay}
        onChange={(onDay) => change({ onDay })}
      />
      <TextField
        name="plannedTotal"
        label={t.plannedTotal}
        hint={t.plannedTotalHint}
        inputMode="decimal"
        error={messages['plannedTotal']}
        value={typed.plannedTotal}
        onChange={(plannedTotal) => change({ plannedTotal })}
      />
      <ChoiceField
        name="fundSource"
        label={t.fundSource}
        optional
        error={messages['fundSource']}
        none={t.unknownSource}
        choices={optionsOf(t.fundSources)}
        value={typed.fundSource}
        onChange={(fundSource) => change({ fundSource })}
      />
      <NumberField
        name="proxyMost"
        label={t.proxyMost}
        hint={t.proxyMostHint}
        error={messages['proxyMost']}
        value={typed.proxyMost}
        onChange={(proxyMost) => change({ proxyMost })}
      />
      {campaign && (
        <LineField
          campaign={campaign}
          value={typed.budgetLineId}
          onChange={(budgetLineId) => change({ budgetLineId })}
        />
      )}
    </SheetForm>
  )
}

interface LineFieldProps {
  campaign: Campaign
  value: string
  onChange: (line: string) => void
}

/** The lines of the approved budget that may pay, with what is left. */
function LineField({ campaign, value, onChange }: LineFieldProps) {
  const t = useTexts(campaignTexts)
  const { data } = useQuery(campaignLinesQuery(campaign.id))
  return (
    <ChoiceField
      name="budgetLineId"
      label={t.line}
      hint={t.lineHint}
      optional
      none={t.noLine}
      choices={(data?.items ?? []).map(({ id, name, left }) => ({
        value: id,
        label: t.lineLeft(name, formatMoney(left)),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}

function optionsOf<V extends string>(words: Record<V, string>): { value: V; label: string }[] {
  return (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }))
}

function faultsOf(
  typed: Typed,
  union: Picked | undefined,
  t: Record<'needed' | 'moneyShape' | 'proxyMostShape', string>,
) {
  const faults: Record<string, string> = {}
  if (!union) faults['unionId'] = t.needed
  if (typed.kind === '') faults['kind'] = t.needed
  if (typed.kind === 'FESTIVAL' && typed.festival === '') faults['festival'] = t.needed
  if (typed.theme.trim().length < 2) faults['theme'] = t.needed
  if (typed.onDay === '') faults['onDay'] = t.needed
  const most = Number(typed.proxyMost)
  if (!Number.isInteger(most) || most < 1 || most > 100) faults['proxyMost'] = t.proxyMostShape
  if (parseMoney(typed.plannedTotal) === undefined) faults['plannedTotal'] = t.moneyShape
  return faults
}

function bodyOf(typed: Typed, kind: Kind, unionId: string): NewCampaign {
  const { theme, onDay, festival, fundSource, budgetLineId } = typed
  return {
    unionId,
    kind,
    theme: theme.trim(),
    onDay,
    plannedTotal: parseMoney(typed.plannedTotal) ?? '',
    proxyMost: Number(typed.proxyMost),
    ...(festival !== '' && kind === 'FESTIVAL' && { festival }),
    ...(fundSource !== '' && { fundSource }),
    ...given({ budgetLineId }),
  }
}
