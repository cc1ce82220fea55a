import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { useParam } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { rosterQuery } from '../api/campaign-roster'
import { batchesQuery, campaignQuery } from '../api/campaigns'
import { campaignTexts } from '../texts'
import { SignOffSheet } from '../components/sign-off-sheet'
import { Paper } from '../../../ui/desk/paper'

/** The sheets to sign on paper, one for each batch, on A4 with the head repeated and pages numbered. */
export default function SignOffPage() {
  const t = useTexts(campaignTexts)
  const id = useParam('id')
  const campaign = useQuery(campaignQuery(id))
  const batches = useInfiniteQuery(batchesQuery(id))
  const roster = useInfiniteQuery(rosterQuery(id, {}))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = roster
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return (
    <Loaded of={campaign} heights={[4, 16]} wholePage>
      {(body) => (
        <>
          <PageHeader
            title={t.signOffTitle(body.theme)}
            intro={body.campaignNo}
            back={`/desk/campaigns/${id}`}
          >
            <Button icon="printer" busy={hasNextPage} onClick={() => window.print()}>
              {t.print}
            </Button>
          </PageHeader>
          {hasNextPage && (
            <p className="soft no-print" role="status">
              {t.loadingAll}
            </p>
          )}
          <Loaded of={batches} heights={[16]}>
            {(all) => (
              <Loaded of={roster} heights={[16]}>
                {(people) => (
                  <Paper>
                    {rowsOf(all).map((batch) => (
                      <SignOffSheet
                        key={batch.id}
                        batch={batch}
                        people={rowsOf(people).filter(({ batchId }) => batchId === batch.id)}
                      />
                    ))}
                  </Paper>
                )}
              </Loaded>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  )
}
