import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MyAidCase, NewAidCase } from '../../../gen/schema'
import { answer, http, keyOfAct, newIdempotencyKey } from '../../../lib/http'
import { toProblem } from '../../../lib/problem'

export type { MyAidCase, NewAidCase }

export const myCasesQuery = queryOptions({
  queryKey: ['my-aid'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/aid-cases', { signal })),
})

/** Until when which help can be asked for this year. */
export const myWindowsQuery = queryOptions({
  queryKey: ['my-aid', 'windows'],
  queryFn: ({ signal }) => answer(http.GET('/api/v1/me/aid-windows', { signal })),
})

export const myCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['my-aid', caseId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/me/aid-cases/{caseId}', { params: { path: { caseId } }, signal })),
  })

function useMineChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['my-aid'] })
  }
}

/** An attempt whose answer was lost repeats its key; once it was answered, the next one is another. */
export function useAsk() {
  const changed = useMineChanged()
  const [key, setKey] = useState(newIdempotencyKey)
  return useMutation({
    mutationFn: (body: NewAidCase) =>
      answer(http.POST('/api/v1/me/aid-cases', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: changed,
    onError: (error) => {
      if (!toProblem(error).offline) setKey(newIdempotencyKey())
    },
  })
}

export function useHandIn(caseId: string) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: (file: Blob) =>
      answer(
        http.POST('/api/v1/me/aid-cases/{caseId}/evidence', {
          params: { path: { caseId }, header: { 'Idempotency-Key': keyOfAct } },
          body: '',
          bodySerializer: () => file,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      ),
    onSettled: changed,
  })
}

export function useSubmit({ id, version }: MyAidCase) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/me/aid-cases/{caseId}/submissions', {
          params: { path: { caseId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}

export function useWithdraw({ id, version }: MyAidCase) {
  const changed = useMineChanged()
  return useMutation({
    mutationFn: () =>
      answer(
        http.POST('/api/v1/me/aid-cases/{caseId}/withdrawals', {
          params: { path: { caseId: id }, header: { 'If-Match': `"${version}"` } },
        }),
      ),
    onSettled: changed,
  })
}
