import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { useUnsent } from '../../../lib/outbox/current'
import { navigate, useParam, useSearch } from '../../../lib/router'
import { useSettled } from '../../../lib/settled'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { rosterSearchQuery, type CampaignRecipient } from '../api/campaign-roster'
import { waitingQuery } from '../api/hand-out'
import { HandOutSheet } from '../components/hand-out-sheet'
import { People } from '../components/people'
import { matching } from '../components/receipt-form'
import { reopenedIn, unsentOf } from '../components/unsent-receipts'
import { giftTexts } from '../gift-texts'

/** Hands out, with a network or without: find the person by name or initials, then sign. */
export default function HandOutPage() {
  const t = useTexts(giftTexts)
  const id = useParam('id')
  const [search] = useSearch()
  const waiting = useQuery(waitingQuery(id))
  const unsent = unsentOf(useUnsent(), id)
  const entryId = search.get('entry')
  const opened = reopenedIn(unsent, entryId)
  // it stays open while it is sent, so that a refusal finds its form
  const [held, hold] = useState(opened)
  if (opened && held?.entryId !== opened.entryId) hold(opened)
  const reopened = held?.entryId === entryId ? held : undefined
  const [typed, setTyped] = useState('')
  const [giving, setGiving] = useState<CampaignRecipient>()
  const text = useSettled(typed.trim())
  // without an answer, what is on the device is searched
  const found = useQuery(rosterSearchQuery(id, text)).data
  const close = () => {
    setGiving(undefined)
    if (reopened) navigate(`/c/campaigns/${id}`, { replace: true })
  }
  return (
    <Loaded of={waiting} heights={[4, 4, 12]} wholePage>
      {({ campaign: { theme, tally }, people, more }) => {
        const shown = giving ?? people.find((one) => one.id === reopened?.recipientId)
        return (
          <>
            <PageHeader title={theme} intro={t.progress(tally.received, tally.listed)} back="/c/campaigns" />
            <div className="stack">
              {unsent.length > 0 && <Notice tone="gold">{t.unsent(unsent.length)}</Notice>}
              <TextField
                name="find"
                label={t.find}
                hint={t.findHint}
                maxLength={60}
                value={typed}
                onChange={setTyped}
              />
              <People
                label={text === '' ? t.unclaimed : t.find}
                people={text === '' ? people : (found ?? matching(people, text))}
                unsent={unsent}
                onGive={setGiving}
              />
              {more && <p className="soft small">{t.notAllKept}</p>}
            </div>
            {shown && (
              <HandOutSheet
                key={shown.id}
                campaignId={id}
                theme={theme}
                recipient={shown}
                reopened={giving ? undefined : reopened}
                onClose={close}
              />
            )}
          </>
        )
      }}
    </Loaded>
  )
}
