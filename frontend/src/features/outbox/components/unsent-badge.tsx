import { useTexts } from '../../../lib/i18n'
import { useUnsent } from '../../../lib/outbox/current'
import { Link } from '../../../lib/router'
import { Icon } from '../../../ui/icon'
import { outboxTexts } from '../texts'

/** How much is saved on this device and not yet sent, on every screen; the sign is gone when all is sent. */
export function UnsentBadge() {
  const t = useTexts(outboxTexts)
  const entries = useUnsent()
  if (entries.length === 0) return null
  const refused = entries.filter(({ refusal }) => refusal).length
  return (
    <Link to="/c/outbox" className="counted" aria-label={t.badge(entries.length, refused)}>
      <Icon name="outbox" />
      <span
        className={refused > 0 ? 'counted-number counted-number-alert' : 'counted-number'}
        aria-hidden="true"
      >
        {entries.length > 99 ? '99+' : entries.length}
      </span>
    </Link>
  )
}
