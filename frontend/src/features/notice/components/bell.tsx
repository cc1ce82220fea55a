import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Icon } from '../../../ui/icon'
import { unreadQuery } from '../api/notices'
import { noticeTexts } from '../texts'
import '../notice.css'

/** The way to the notices, with how many are unread. */
export function Bell({ to }: { to: string }) {
  const t = useTexts(noticeTexts)
  const { data: unread = 0 } = useQuery(unreadQuery)
  return (
    <Link to={to} className="counted" aria-label={unread === 0 ? t.notices : t.unread(unread)}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="counted-number" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  )
}
