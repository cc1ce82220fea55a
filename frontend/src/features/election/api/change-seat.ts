import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SeatPost, SeatVacation } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'

export type { SeatPost, SeatVacation }

interface Seat {
  committeeId: string
  seatId: string
  version: number
}

function useCommitteesChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['committees'] })
  }
}

const addressOf = ({ committeeId, seatId, version }: Seat) => ({
  path: { committeeId, seatId },
  header: { 'If-Match': `"${version}"` },
})

/** Somebody leaves before the term ends; refused when the committee was changed meanwhile. */
export function useVacateSeat(seat: Seat) {
  const changed = useCommitteesChanged()
  return useMutation({
    mutationFn: (body: SeatVacation) =>
      answer(
        http.POST('/api/v1/committees/{committeeId}/seats/{seatId}/vacations', {
          params: addressOf(seat),
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Chair, vice-chair or plain member from a day on. */
export function useGivePost(seat: Seat) {
  const changed = useCommitteesChanged()
  return useMutation({
    mutationFn: (body: SeatPost) =>
      answer(
        http.POST('/api/v1/committees/{committeeId}/seats/{seatId}/posts', {
          params: addressOf(seat),
          body,
        }),
      ),
    onSettled: changed,
  })
}
