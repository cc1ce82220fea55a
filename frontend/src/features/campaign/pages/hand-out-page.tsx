import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { useParam } from '../../../lib/router'
import { useSettled } from '../../../lib/settled'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { rosterQuery, rosterSearchQuery, type CampaignRecipient } from '../api/campaign-roster'
import { campaignQuery } from '../api/campaigns'
import { HandOutSheet } from '../components/hand-out-sheet'
import { giftTexts } from '../gift-texts'

/** Hands out: find the person by name or initials, then sign. Below, who has not fetched hers. */
export default function HandOutPage() {
  const t = useTexts(giftTexts)
  const id = useParam('id')
  const campaign = useQuery(campaignQuery(id))
  const [typed, setTyped] = useState('')
  const [giving, setGiving] = useState<CampaignRecipient>()
  const text = useSettled(typed.trim())
  const found = useQuery(rosterSearchQuery(id, text))
  const waiting = useInfiniteQuery(rosterQuery(id, { status: 'LISTED' }))
  return (
    <Loaded of={campaign} heights={[4, 4, 12]} wholePage>
      {({ theme, tally }) => (
        <>
          <PageHeader title={theme} intro={t.progress(tally.received, tally.listed)} back="/c/campaigns" />
          <div className="stack">
            <TextField
              name="find"
              label={t.find}
              hint={t.findHint}
              maxLength={60}
              value={typed}
              onChange={setTyped}
            />
            {text === '' ? (
              <Loaded of={waiting} heights={[12]}>
                {(data) => <People label={t.unclaimed} people={rowsOf(data)} onGive={setGiving} />}
              </Loaded>
            ) : (
              <Loaded of={found} heights={[6]}>
                {(people) => <People label={t.find} people={people} onGive={setGiving} />}
              </Loaded>
            )}
          </div>
          {giving && <HandOutSheet campaignId={id} recipient={giving} onClose={() => setGiving(undefined)} />}
        </>
      )}
    </Loaded>
  )
}

interface PeopleProps {
  label: string
  people: readonly CampaignRecipient[]
  onGive: (recipient: CampaignRecipient) => void
}

function People({ label, people, onGive }: PeopleProps) {
  const t = useTexts(giftTexts)
  return (
    <section className="section" aria-label={label}>
      <h2>{label}</h2>
      {people.length === 0 && <p className="soft">{t.nobody}</p>}
      <ul className="stack-s">
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="list-link"
              disabled={person.status !== 'LISTED'}
              aria-label={t.giveTo(person.name)}
              onClick={() => onGive(person)}
            >
              <span className="list-link-main">
                <strong>{person.name}</strong>{' '}
                <span className="soft small">
                  {person.memberNo ?? person.idTail} · {person.union.name}
                </span>
              </span>
              {person.status !== 'LISTED' && <Badge>{t.statuses[person.status]}</Badge>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
