import { useMutation } from '@tanstack/react-query'
import type { DuesBetweenUnions, DuesBetweenUnionsSettlement } from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'
import { useMoneyChanged } from './payments'

export type { DuesBetweenUnions }

/** What unions owe each other for dues that followed their members. */
export const betweenUnionsQuery = (unionId: string | undefined) =>
  pagesOf(['dues', 'between-unions', unionId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/dues-between-unions', { params: { query: given({ unionId, cursor }) }, signal }),
    ),
  )

/** The transfer of all that was owed, as it was read. */
export function useSettleBetweenUnions() {
  const changed = useMoneyChanged()
  return useMutation({
    mutationFn: (body: DuesBetweenUnionsSettlement) =>
      answer(
        http.POST('/api/v1/dues-between-unions/settlements', {
          params: { header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
