import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { CampaignRecipient } from '../api/campaign-roster'
import { giftTexts } from '../gift-texts'
import type { Unsent } from './unsent-receipts'

interface PeopleProps {
  label: string
  people: readonly CampaignRecipient[]
  unsent: readonly Unsent[]
  onGive: (recipient: CampaignRecipient) => void
}

/** Whom something is handed out to; whose receipt waits on the device is not asked again. */
export function People({ label, people, unsent, onGive }: PeopleProps) {
  const t = useTexts(giftTexts)
  const waits = new Set(unsent.map(({ recipientId }) => recipientId))
  return (
    <section className="section" aria-label={label}>
      <h2>{label}</h2>
      {people.length === 0 && <p className="soft">{t.nobody}</p>}
      <ul className="stack-s">
        {people.map((person) => {
          const waiting = waits.has(person.id)
          return (
            <li key={person.id}>
              <button
                type="button"
                className="list-link"
                disabled={person.status !== 'LISTED' || waiting}
                aria-label={t.giveTo(person.name)}
                onClick={() => onGive(person)}
              >
                <span className="list-link-main">
                  <strong>{person.name}</strong>{' '}
                  <span className="soft small">
                    {person.memberNo ?? person.idTail} · {person.union.name}
                  </span>
                </span>
                {waiting && <Badge tone="gold">{t.waiting}</Badge>}
                {!waiting && person.status !== 'LISTED' && <Badge>{t.statuses[person.status]}</Badge>}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
