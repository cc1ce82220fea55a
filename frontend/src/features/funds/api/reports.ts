import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  NewStatementDeadline,
  NewStatementReport,
  StatementDeadline,
  StatementReport,
  StatementReportLine,
  StatementSubmission,
  SubmissionState,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { StatementDeadline, StatementReport, StatementReportLine, StatementSubmission, SubmissionState }

/** Statements that were issued, the latest first. */
export const reportsQuery = (unionId: string) =>
  pagesOf(['statement-reports', unionId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/statement-reports', {
        params: { query: given({ unionId, cursor }) },
        signal,
      }),
    ),
  )

export const reportQuery = (reportId: string) =>
  queryOptions({
    queryKey: ['statement-reports', 'one', reportId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/statement-reports/{reportId}', { params: { path: { reportId } }, signal })),
  })

export const reportFileOf = (reportId: string) => `/api/v1/statement-reports/${reportId}/workbook`

/** What a union wants from those below it, and what the one above wants from it. */
export const deadlinesQuery = (unionId: string) =>
  pagesOf(['statement-deadlines', unionId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/statement-deadlines', {
        params: { query: { unionId, ...given({ cursor }) } },
        signal,
      }),
    ),
  )

/** Who has handed in for a deadline. */
export const submissionsQuery = (deadlineId: string) =>
  pagesOf(['statement-deadlines', 'unions', deadlineId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/statement-deadlines/{deadlineId}/unions', {
        params: { path: { deadlineId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

function useReportsChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['statement-reports'] })
    void client.invalidateQueries({ queryKey: ['statement-deadlines'] })
  }
}

export function useIssueStatement() {
  const changed = useReportsChanged()
  return useMutation({
    mutationFn: (body: NewStatementReport) =>
      answer(
        http.POST('/api/v1/statement-reports', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useSetDeadline() {
  const changed = useReportsChanged()
  return useMutation({
    mutationFn: (body: NewStatementDeadline) =>
      answer(
        http.POST('/api/v1/statement-deadlines', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useMoveDeadline({ id, version }: StatementDeadline) {
  const changed = useReportsChanged()
  return useMutation({
    mutationFn: (body: { dueOn: string }) =>
      answer(
        http.PUT('/api/v1/statement-deadlines/{deadlineId}', {
          params: {
            path: { deadlineId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useRemindOfStatements(deadlineId: string) {
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/statement-deadlines/{deadlineId}/reminders', {
          params: { path: { deadlineId }, header: { 'Idempotency-Key': keyOfAct } },
        }),
      ),
  })
}
