import { useMutation } from '@tanstack/react-query'
import type { NewSanatoriumBase, SanatoriumBase } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'
import { useSanatoriumChanged } from './programs'

export type { NewSanatoriumBase, SanatoriumBase }

export const basesQuery = pagesOf(['sanatorium', 'bases'], (cursor, signal) =>
  answer(http.GET('/api/v1/sanatorium-bases', { params: { query: given({ cursor, limit: 200 }) }, signal })),
)

export function useRegisterBase() {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumBase) => answer(http.POST('/api/v1/sanatorium-bases', { body })),
    onSuccess: changed,
  })
}

export function useStrikeBase(base: SanatoriumBase) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: { on: string; reason: string }) =>
      answer(
        http.POST('/api/v1/sanatorium-bases/{baseId}/strikings', {
          params: { path: { baseId: base.id }, header: { 'If-Match': `"${base.version}"` } },
          body,
        }),
      ),
    onSettled: changed,
  })
}
