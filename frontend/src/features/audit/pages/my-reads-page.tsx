import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { myReadsQuery } from '../api/list-my-reads'
import { ReadRow } from '../components/read-row'
import { readsTexts } from '../reads-texts'

export default function MyReadsPage() {
  const t = useTexts(readsTexts)
  const reads = useInfiniteQuery(myReadsQuery)
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      <div className="stack">
        <Loaded of={reads} heights={[5, 5, 5]}>
          {(data) => {
            const rows = rowsOf(data)
            if (rows.length === 0) return <Empty icon="lock" title={t.noneTitle} text={t.noneText} />
            return (
              <ul className="stack">
                {rows.map((read) => (
                  <li key={read.id}>
                    <Card>
                      <ReadRow read={read} />
                    </Card>
                  </li>
                ))}
              </ul>
            )
          }}
        </Loaded>
        {reads.hasNextPage && (
          <div>
            <Button
              look="secondary"
              busy={reads.isFetchingNextPage}
              onClick={() => void reads.fetchNextPage()}
            >
              {t.more}
            </Button>
          </div>
        )}
        <p className="soft small">{t.ask}</p>
      </div>
    </>
  )
}
