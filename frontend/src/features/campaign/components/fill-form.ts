import { given } from '../../../lib/pages'
import type { CampaignBatch, CampaignRosterAddition } from '../api/campaigns'

export type Mode = 'everybody' | 'segment' | 'member' | 'outsider'
export const outsiderKinds = ['MARTYR_FAMILY', 'OLD_PARTY_MEMBER', 'OTHER'] as const

export interface TypedPersons {
  mode: Mode
  retained: boolean
  segmentId: string
  outsiderKind: (typeof outsiderKinds)[number]
  name: string
  idTail: string
  idNumber: string
}

const nobodyYet: TypedPersons = {
  mode: 'everybody',
  retained: false,
  segmentId: '',
  outsiderKind: 'OLD_PARTY_MEMBER',
  name: '',
  idTail: '',
  idNumber: '',
}

/** As the roster of an earlier year was filled, when it was filled as a whole. */
export const asBefore = (audience: CampaignBatch['audience']): TypedPersons =>
  audience
    ? {
        ...nobodyYet,
        mode: audience.everybody ? 'everybody' : 'segment',
        segmentId: audience.segmentId ?? '',
        retained: audience.retained,
      }
    : nobodyYet

export function fillFaults(typed: TypedPersons, member: { id: string } | undefined, needed: string) {
  const faults: Record<string, string> = {}
  if (typed.mode === 'segment' && typed.segmentId === '') faults['segmentId'] = needed
  if (typed.mode === 'member' && !member) faults['memberIds'] = needed
  if (typed.mode === 'outsider') {
    if (typed.name.trim().length < 2) faults['outsiders/0/name'] = needed
    if (!/^\d{3}[\dX]$/.test(typed.idTail)) faults['outsiders/0/idTail'] = needed
  }
  return faults
}

export function additionOf(typed: TypedPersons, member: { id: string } | undefined): CampaignRosterAddition {
  const { mode, retained, segmentId, outsiderKind, name, idTail, idNumber } = typed
  const nobody = { everybody: false, retained }
  if (mode === 'everybody') return { everybody: true, retained }
  if (mode === 'segment') return { ...nobody, segmentId }
  if (mode === 'member') return { ...nobody, memberIds: member ? [member.id] : [] }
  return {
    ...nobody,
    outsiders: [{ kind: outsiderKind, name: name.trim(), idTail, ...given({ idNumber }) }],
  }
}
