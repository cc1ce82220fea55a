import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Notice } from '../../../ui/surface'
import { deskTexts } from '../texts'

/** Whoever works under authority that was lent to her is told from whom, where and how far. */
export function LentBanner() {
  const t = useTexts(deskTexts)
  const lent = useSession().grants.filter(({ lentBy }) => lentBy !== undefined)
  if (lent.length === 0) return null
  return (
    <Notice>
      <ul className="stack-s">
        {lent.map(({ lentBy, role, union, amountLimit, until }) => (
          <li key={`${lentBy ?? ''}-${role}-${union.id}-${until ?? ''}`}>
            {t.actingFor(lentBy ?? '', union.name, amountLimit ?? '', until ?? '')}{' '}
            <Link to="/desk/delegations">{t.places.delegations}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
