import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  NewSanatoriumProgram,
  SanatoriumAudience,
  SanatoriumForm,
  SanatoriumProgram,
  SanatoriumProgramListItem,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type {
  NewSanatoriumProgram,
  SanatoriumAudience,
  SanatoriumForm,
  SanatoriumProgram,
  SanatoriumProgramListItem,
}

interface ProgramFilter {
  unionId?: string | undefined
  year?: number | undefined
}

/** Programmes of a union and below, with what is above it. */
export const programsQuery = (filter: ProgramFilter) =>
  pagesOf(['sanatorium', 'programs', filter], (cursor, signal) =>
    answer(
      http.GET('/api/v1/sanatorium-programs', { params: { query: given({ ...filter, cursor }) }, signal }),
    ),
  )

export const programQuery = (programId: string) =>
  queryOptions({
    queryKey: ['sanatorium', 'program', programId],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/sanatorium-programs/{programId}', { params: { path: { programId } }, signal }),
      ),
  })

export function useSanatoriumChanged() {
  const client = useQueryClient()
  // not waited for: what is done leaves the page with its form, which could not say so any more
  return () => {
    void client.invalidateQueries({ queryKey: ['sanatorium'] })
  }
}

export const versionOf = ({ id, version }: SanatoriumProgram) => ({
  path: { programId: id },
  header: { 'If-Match': `"${version}"` },
})

export function useDraftProgram() {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumProgram) => answer(http.POST('/api/v1/sanatorium-programs', { body })),
    onSuccess: changed,
  })
}

export function useChangeProgram(program: SanatoriumProgram) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumProgram) =>
      answer(http.PUT('/api/v1/sanatorium-programs/{programId}', { params: versionOf(program), body })),
    onSettled: changed,
  })
}

const steps = {
  publish: '/api/v1/sanatorium-programs/{programId}/publications',
  close: '/api/v1/sanatorium-programs/{programId}/closures',
  bringBack: '/api/v1/sanatorium-programs/{programId}/returns',
  redistribute: '/api/v1/sanatorium-programs/{programId}/redistributions',
} as const

export type ProgramStep = keyof typeof steps

/** What is done with a programme as a whole, without anything to fill in. */
export function useProgramStep(program: SanatoriumProgram, step: ProgramStep) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: () => answer(http.POST(steps[step], { params: versionOf(program) })),
    onSettled: changed,
  })
}

export function useAnnounceReturn(program: SanatoriumProgram) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (returnOn: string) =>
      answer(
        http.POST('/api/v1/sanatorium-programs/{programId}/return-days', {
          params: versionOf(program),
          body: { returnOn },
        }),
      ),
    onSettled: changed,
  })
}
