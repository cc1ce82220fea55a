import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Card, Notice } from '../../../ui/surface'
import { cardTexts } from '../card-texts'
import type { CardCheck } from './card-check'

const tones = {
  VALID: 'good',
  EXPIRED: 'gold',
  FORGED: 'bad',
  UNKNOWN_KEY: 'gold',
  UNREADABLE: 'bad',
} as const

/** Whether the card holds, in a word and a colour, and what it says. */
export function CardVerdict({ check }: { check: CardCheck }) {
  const t = useTexts(cardTexts)
  const language = useLanguage()
  return (
    <div className="stack">
      <Notice tone={tones[check.outcome]} live>
        <strong>{t.outcomes[check.outcome]}</strong>
        <br />
        {t.advice[check.outcome]}
      </Notice>
      {'card' in check && (
        <Card>
          <Facts
            facts={[
              [t.name, check.card.name],
              [t.union, check.card.union],
              [t.memberNo, check.card.sub],
              [t.validUntil, formatDateTime(new Date(check.card.exp * 1000).toISOString(), language)],
            ]}
          />
        </Card>
      )}
    </div>
  )
}
