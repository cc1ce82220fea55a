import { useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  AdministratorRole,
  AppointmentProposal,
  NewAppointmentProposal,
  Role,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { AppointmentProposal }

const three: readonly Role[] = ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'SECURITY_AUDITOR']

/** Whether it is one of the three that are proposed by one person and confirmed by another. */
export function isAdministrator(role: Role): role is AdministratorRole {
  return three.includes(role)
}

export const proposalsQuery = (unionId: string) =>
  pagesOf(['appointment-proposals', unionId], (cursor, signal) =>
    answer(
      http.GET('/api/v1/appointment-proposals', {
        params: { query: { unionId, ...given({ cursor }) } },
        signal,
      }),
    ),
  )

export function useProposeAdministrator() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: NewAppointmentProposal) =>
      answer(http.POST('/api/v1/appointment-proposals', { body })),
    onSuccess: refresh,
  })
}

interface Decision {
  proposal: AppointmentProposal
  confirm: boolean
  reason?: string
}

/** The second person's yes or no. */
export function useDecideProposal() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ proposal, ...body }: Decision) =>
      answer(
        http.POST('/api/v1/appointment-proposals/{proposalId}/decisions', {
          params: addressOf(proposal),
          body,
        }),
      ),
    onSuccess: refresh,
  })
}

export function useWithdrawProposal() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (proposal: AppointmentProposal) =>
      answer(
        http.POST('/api/v1/appointment-proposals/{proposalId}/withdrawals', { params: addressOf(proposal) }),
      ),
    onSuccess: refresh,
  })
}

function addressOf({ id, version }: AppointmentProposal) {
  return { path: { proposalId: id }, header: { 'If-Match': `"${version}"` } }
}

function useRefresh() {
  const client = useQueryClient()
  return () => {
    void Promise.all([
      client.invalidateQueries({ queryKey: ['appointment-proposals'] }),
      client.invalidateQueries({ queryKey: ['appointments'] }),
    ])
  }
}
