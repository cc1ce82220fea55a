import { queryOptions, useMutation } from '@tanstack/react-query'
import type {
  DuesCase,
  DuesCaseDecision,
  DuesReminder,
  DuesReminderRecord,
  ReminderChannel,
  ReminderStatus,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'
import { useMoneyChanged } from './payments'

export type { DuesCase, DuesReminder, ReminderChannel, ReminderStatus }

/** Steps about arrears, the latest first. */
export const remindersQuery = (unionId: string | undefined, status: ReminderStatus | undefined) =>
  pagesOf(['dues', 'reminders', unionId, status], (cursor, signal) =>
    answer(
      http.GET('/api/v1/dues-reminders', { params: { query: given({ unionId, status, cursor }) }, signal }),
    ),
  )

/** Questions to the committee, the latest first. */
export const casesQuery = (unionId: string | undefined) =>
  pagesOf(['dues', 'cases', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/dues-cases', { params: { query: given({ unionId, cursor }) }, signal })),
  )

/** One of them with what was done before. */
export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['dues', 'cases', 'one', caseId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/dues-cases/{caseId}', { params: { path: { caseId } }, signal })),
  })

export function useRecordReminder({ id, version }: DuesReminder) {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: DuesReminderRecord) =>
      answer(
        http.POST('/api/v1/dues-reminders/{reminderId}/records', {
          params: {
            path: { reminderId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}

export function useDecideCase({ id, version }: DuesCase) {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: DuesCaseDecision) =>
      answer(
        http.POST('/api/v1/dues-cases/{caseId}/decisions', {
          params: {
            path: { caseId: id },
            header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
          },
          body,
        }),
      ),
    onSettled: changed,
  })
}
