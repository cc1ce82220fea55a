import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Notice } from '../../../../ui/surface'
import { searchJobQuery, useSearchDuplicates } from '../../api/duplicates'
import { duplicateTexts } from '../../duplicate-texts'

/** Searches a union, and says when it is done. */
export function DuplicateSearch({ unionId }: { unionId: string | undefined }) {
  const t = useTexts(duplicateTexts)
  const client = useQueryClient()
  const [jobId, setJobId] = useState('')
  const { mutate, isPending, error } = useSearchDuplicates()
  const { data: job } = useQuery(searchJobQuery(jobId))
  const problem = error && toProblem(error)
  const status = job?.status
  const running = jobId !== '' && (status === undefined || status === 'QUEUED' || status === 'RUNNING')

  useEffect(() => {
    if (status === 'SUCCEEDED') void client.invalidateQueries({ queryKey: ['duplicates', 'pairs'] })
  }, [status, client])

  return (
    <div className="stack-s">
      {problem && <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />}
      <div className="row">
        <Button
          icon="search"
          busy={isPending || running}
          onClick={() =>
            unionId !== undefined && mutate(unionId, { onSuccess: (one) => setJobId(one.jobId) })
          }
        >
          {running ? t.searching : t.search}
        </Button>
        <span className="soft small">{unionId === undefined ? t.pickUnion : t.searchHint}</span>
      </div>
      {status === 'SUCCEEDED' && (
        <Notice tone="good" live>
          {t.searchDone}
        </Notice>
      )}
      {status === 'FAILED' && (
        <Notice tone="bad" live>
          {job?.failure ?? t.searchFailed}
        </Notice>
      )}
    </div>
  )
}
