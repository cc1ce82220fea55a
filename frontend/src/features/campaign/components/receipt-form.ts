import { isSignature, pathOf, type Line } from '../../../ui/signature/lines'
import type { CampaignRecipient, NewCampaignReceipt } from '../api/campaign-roster'

type Way = NewCampaignReceipt['way']
export const ways: readonly Way[] = ['SIGNATURE', 'CODE', 'PROXY']

/** What is typed and drawn while something is handed out. */
export interface TypedReceipt {
  way: Way
  lines: Line[]
  code: string
  proxyName: string
  proxyIdTail: string
  proxyRelation: string
  proxyReason: string
}

export const nothingTyped: TypedReceipt = {
  way: 'SIGNATURE',
  lines: [],
  code: '',
  proxyName: '',
  proxyIdTail: '',
  proxyRelation: '',
  proxyReason: '',
}

export const proxyFields = ['proxyName', 'proxyRelation', 'proxyReason'] as const

interface Words {
  signNeeded: string
  codeNeeded: string
  needed: string
  tailNeeded: string
}

export function faultsOf(typed: TypedReceipt, t: Words): Record<string, string> {
  const faults: Record<string, string> = {}
  if (typed.way === 'CODE' && typed.code.length !== 6) faults['code'] = t.codeNeeded
  if (typed.way !== 'CODE' && !isSignature(typed.lines)) faults['signature'] = t.signNeeded
  if (typed.way === 'PROXY') {
    for (const name of proxyFields) {
      if (typed[name].trim().length < 2) faults[name] = t.needed
    }
    if (!/^\d{3}[\dX]$/.test(typed.proxyIdTail)) faults['proxyIdTail'] = t.tailNeeded
  }
  return faults
}

/** @param at when it was handed over, which may be long before it is sent */
export function receiptOf(typed: TypedReceipt, at: Date): NewCampaignReceipt {
  const takenAt = at.toISOString()
  if (typed.way === 'CODE') return { way: 'CODE', code: typed.code, takenAt }
  const signature = pathOf(typed.lines)
  if (typed.way === 'SIGNATURE') return { way: 'SIGNATURE', signature, takenAt }
  return {
    way: 'PROXY',
    signature,
    takenAt,
    proxyName: typed.proxyName.trim(),
    proxyIdTail: typed.proxyIdTail,
    proxyRelation: typed.proxyRelation.trim(),
    proxyReason: typed.proxyReason.trim(),
  }
}

type Findable = Pick<CampaignRecipient, 'name' | 'initials' | 'memberNo' | 'idTail'>

/** Those whose name, initials or number begins like what was typed; also without a network. */
export function matching<P extends Findable>(people: readonly P[], text: string): P[] {
  const wanted = text.toLowerCase()
  return people.filter(({ name, initials, memberNo, idTail }) =>
    [name, initials, memberNo, idTail].some((known) => known?.toLowerCase().startsWith(wanted)),
  )
}
