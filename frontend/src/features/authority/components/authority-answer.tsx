import { useTexts } from '../../../lib/i18n'
import { Badge, Card } from '../../../ui/surface'
import type { AuthorityCheck, OfficeHolder } from '../api/check-authority'
import { authorityTexts } from '../texts'

/** Yes or no in words, who can, and who could give it. */
export function AuthorityAnswer({ answer }: { answer: AuthorityCheck }) {
  const t = useTexts(authorityTexts)
  const { allowed, reason, holders = [], granters = [] } = answer
  return (
    <div role="status">
      <Card>
        <div className="stack">
          <p>
            <Badge tone={allowed ? 'good' : 'accent'}>{allowed ? t.yes : t.no}</Badge> {reason}
          </p>
          {holders.length > 0 && <Holders title={t.holders} of={holders} />}
          {!allowed && holders.length === 0 && granters.length > 0 && <p>{t.noHolders}</p>}
          {granters.length > 0 && <Holders title={t.granters} of={granters} />}
        </div>
      </Card>
    </div>
  )
}

function Holders({ title, of }: { title: string; of: readonly OfficeHolder[] }) {
  const t = useTexts(authorityTexts)
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {of.map(({ name, role, union }) => (
          <li key={`${name}-${role}-${union.id}`}>{t.holder(name, t.roles[role] ?? role, union.name)}</li>
        ))}
      </ul>
    </div>
  )
}
