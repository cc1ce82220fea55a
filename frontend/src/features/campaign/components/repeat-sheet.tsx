import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { navigate } from '../../../lib/router'
import { SheetForm } from '../../../ui/sheet-form'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useRepeatCampaign, type Campaign } from '../api/campaigns'
import { repeatTexts } from '../repeat-texts'
import { nextTheme, nextYear } from './next-year'

/** Begins the campaign of the next year from this one: units, amounts and audiences, nobody by name. */
export function RepeatSheet({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useTexts(repeatTexts)
  const [theme, setTheme] = useState(nextTheme(campaign.theme, campaign.year))
  const [onDay, setOnDay] = useState(nextYear(campaign.onDay))
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useRepeatCampaign(campaign.id)
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  if (theme.trim().length < 2) missing['theme'] = t.needed
  if (onDay === '') missing['onDay'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const submit = () => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    mutate(
      { theme: theme.trim(), onDay },
      {
        onSuccess: ({ id }) => {
          onClose()
          showToast(t.begun)
          navigate(`/desk/campaigns/${id}?tab=batches`)
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.repeat}
      action={t.begin}
      busy={isPending}
      messages={messages}
      problem={problem}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t.text}</p>
      <TextField
        name="theme"
        label={t.theme}
        maxLength={100}
        error={messages['theme']}
        value={theme}
        onChange={setTheme}
      />
      <TextField
        name="onDay"
        label={t.onDay}
        type="date"
        error={messages['onDay']}
        value={onDay}
        onChange={setOnDay}
      />
    </SheetForm>
  )
}
