import { queryOptions, useMutation } from '@tanstack/react-query'
import type {
  NewSanatoriumTour,
  SanatoriumAllotment,
  SanatoriumApplicant,
  SanatoriumApplicationStatus,
  SanatoriumCause,
  SanatoriumDecidedBy,
  SanatoriumEnding,
  SanatoriumLossBorneBy,
  SanatoriumParticipantCancellation,
  SanatoriumPriority,
  SanatoriumTour,
  SanatoriumTourChange,
  SanatoriumTourPapers,
  SanatoriumTourStatus,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { keyOfAct } from '../../../lib/keys'
import { given, pagesOf } from '../../../lib/pages'
import { useSanatoriumChanged } from './programs'

export type {
  NewSanatoriumTour,
  SanatoriumAllotment,
  SanatoriumApplicant,
  SanatoriumApplicationStatus,
  SanatoriumCause,
  SanatoriumDecidedBy,
  SanatoriumEnding,
  SanatoriumLossBorneBy,
  SanatoriumParticipantCancellation,
  SanatoriumPriority,
  SanatoriumTour,
  SanatoriumTourChange,
  SanatoriumTourPapers,
  SanatoriumTourStatus,
}

/** The latest departure first. */
export const toursQuery = (programId: string) =>
  pagesOf(['sanatorium', 'tours', programId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/sanatorium-programs/{programId}/tours', {
        params: { path: { programId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

export const tourQuery = (tourId: string) =>
  queryOptions({
    queryKey: ['sanatorium', 'tour', tourId],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/sanatorium-tours/{tourId}', { params: { path: { tourId } }, signal })),
  })

/** In the order of the draw. */
export const applicantsQuery = (tourId: string) =>
  pagesOf(['sanatorium', 'applicants', tourId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/sanatorium-tours/{tourId}/applicants', {
        params: { path: { tourId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

export function usePlanTour(programId: string) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: NewSanatoriumTour) =>
      answer(
        http.POST('/api/v1/sanatorium-programs/{programId}/tours', {
          params: { path: { programId }, header: { 'Idempotency-Key': keyOfAct } },
          body,
        }),
      ),
    onSuccess: changed,
  })
}

const paramsOf = ({ id, version }: SanatoriumTour) => ({
  path: { tourId: id },
  header: { 'If-Match': `"${version}"`, 'Idempotency-Key': keyOfAct },
})

const steps = {
  COMMIT: '/api/v1/sanatorium-tours/{tourId}/draw-commitments',
  DRAW: '/api/v1/sanatorium-tours/{tourId}/draws',
  LOCK: '/api/v1/sanatorium-tours/{tourId}/locks',
  SETTLE: '/api/v1/sanatorium-tours/{tourId}/settlements',
} as const

export type TourStep = keyof typeof steps

/** What is done with a tour without anything to fill in. */
export function useTourStep(tour: SanatoriumTour, step: TourStep) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: () => answer(http.POST(steps[step], { params: paramsOf(tour) })),
    onSettled: changed,
  })
}

/** What would come out by now; nothing is kept. */
export function useTryDraw(tourId: string) {
  return useMutation({
    mutationFn: () =>
      answer(http.POST('/api/v1/sanatorium-tours/{tourId}/draw-trials', { params: { path: { tourId } } })),
  })
}

export function useCancelTour(tour: SanatoriumTour) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/sanatorium-tours/{tourId}/cancellations', {
          params: paramsOf(tour),
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}

export function useChangeTour(tour: SanatoriumTour) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: SanatoriumTourChange) =>
      answer(http.POST('/api/v1/sanatorium-tours/{tourId}/changes', { params: paramsOf(tour), body })),
    onSettled: changed,
  })
}

export function useFileTour(tour: SanatoriumTour) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (body: SanatoriumTourPapers) =>
      answer(http.POST('/api/v1/sanatorium-tours/{tourId}/papers', { params: paramsOf(tour), body })),
    onSettled: changed,
  })
}

export function useCallRoll(tour: SanatoriumTour) {
  const changed = useSanatoriumChanged()
  return useMutation({
    mutationFn: (absentIds: string[]) =>
      answer(
        http.POST('/api/v1/sanatorium-tours/{tourId}/roll-calls', {
          params: paramsOf(tour),
          body: { absentIds },
        }),
      ),
    onSettled: changed,
  })
}
