import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Link } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Badge, Card } from '../../../ui/surface'
import { noticesQuery, unreadQuery, useReadNotices, type Notice } from '../api/notices'
import { noticeTexts } from '../texts'

/** What the person was told; opening one marks it as read. */
export default function NoticesPage() {
  const t = useTexts(noticeTexts)
  const notices = useInfiniteQuery({ ...noticesQuery, staleTime: 0 })
  const { data: unread = 0 } = useQuery(unreadQuery)
  const { mutate, isPending } = useReadNotices()
  const newest = notices.data?.pages[0]?.items[0]
  return (
    <>
      <PageHeader title={t.notices} intro={t.intro}>
        {newest && unread > 0 && (
          <Button
            look="secondary"
            icon="check"
            busy={isPending}
            onClick={() => mutate({ noticeId: newest.id, andEarlier: true })}
          >
            {t.readAll}
          </Button>
        )}
      </PageHeader>
      <p className="visually-hidden" role="status">
        {t.unread(unread)}
      </p>
      <Loaded of={notices} heights={[4, 4, 4]}>
        {(data) => {
          const rows = rowsOf(data)
          if (rows.length === 0) return <Empty icon="bell" title={t.noneTitle} text={t.noneText} />
          return (
            <div className="stack">
              <ul className="stack-s" aria-label={t.notices}>
                {rows.map((notice) => (
                  <li key={notice.id}>
                    <Item
                      notice={notice}
                      onOpen={() => {
                        if (!notice.read) mutate({ noticeId: notice.id, andEarlier: false })
                      }}
                    />
                  </li>
                ))}
              </ul>
              {notices.hasNextPage && (
                <Button
                  look="secondary"
                  busy={notices.isFetchingNextPage}
                  onClick={() => void notices.fetchNextPage()}
                >
                  {t.more}
                </Button>
              )}
            </div>
          )
        }}
      </Loaded>
    </>
  )
}

function Item({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const t = useTexts(noticeTexts)
  const language = useLanguage()
  return (
    <Card>
      <div className="stack-s">
        <Link to={notice.link} onClick={onOpen} className={notice.read ? undefined : 'notice-unread'}>
          {notice.text}
        </Link>
        <span className="row">
          <span className="soft small">{formatDateTime(notice.toldAt, language)}</span>
          {!notice.read && <Badge tone="accent">{t.isNew}</Badge>}
        </span>
      </div>
    </Card>
  )
}
