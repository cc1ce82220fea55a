import { parseMoney } from '../../../lib/format'
import { given } from '../../../lib/pages'
import type { GiftForm, PolicyCheck } from '../api/check-policy'
import type { PolicyPack } from '../api/policy-packs'
import type { PolicyTexts } from '../texts'

export type Kind = NonNullable<PolicyCheck['about']>

/** What is typed, of every kind of question; the kind decides what is sent. */
export interface Supposed {
  occasion: string
  form: GiftForm
  amount: string
  relation: string
  surgery: boolean
  givenOn: string
  earlierOn: string
  otherParent: boolean
  days: string
  cost: string
  used: string
  supportedRegion: boolean
  outside: boolean
  lastOutside: string
  principal: string
  lateDays: string
}

export interface FieldsProps {
  supposed: Supposed
  messages: Readonly<Record<string, string>>
  onChange: (change: Partial<Supposed>) => void
}

export function startOf(pack: PolicyPack): Supposed {
  return {
    occasion: pack.occasions[0]?.occasion ?? 'HOSPITALIZATION',
    form: 'CASH',
    amount: '',
    relation: '',
    surgery: false,
    givenOn: '',
    earlierOn: '',
    otherParent: false,
    days: '',
    cost: '',
    used: '',
    supportedRegion: false,
    outside: false,
    lastOutside: '',
    principal: '',
    lateDays: '',
  }
}

/** What the pack is first of all about. */
export function firstKind({ occasions, values }: PolicyPack): Kind {
  const rules = (section: string) => values?.some(({ path }) => path.startsWith(`${section}.`)) ?? false
  if (occasions.length > 0) return 'CARE'
  return sections.find(([section]) => rules(section))?.[1] ?? 'CARE'
}

const sections = [
  ['sanatorium', 'SANATORIUM'],
  ['lateCharges', 'LATE_CHARGE'],
  ['hardship', 'HARDSHIP'],
  ['aid', 'AID'],
  ['mutualAid', 'MUTUAL_AID'],
  ['benefits', 'FESTIVAL'],
  ['campaigns', 'CAMPAIGN'],
  ['dues', 'DUES'],
  ['contributions', 'CONTRIBUTION'],
] as const satisfies readonly (readonly [string, Kind])[]

interface Asked {
  question: Partial<PolicyCheck>
  /** Message by field, of what still has to be typed. */
  missing: Readonly<Record<string, string>>
}

/** @param needRelation what to say where the rule depends on whose relative it is and none is chosen */
export function questionOf(kind: Kind, supposed: Supposed, t: PolicyTexts, needRelation?: string): Asked {
  if (kind === 'SANATORIUM') return tour(supposed, t)
  if (kind === 'LATE_CHARGE') return late(supposed, t)
  const asked = gift(supposed, t)
  return needRelation === undefined || supposed.relation !== ''
    ? asked
    : { question: {}, missing: { ...asked.missing, relation: needRelation } }
}

function gift(supposed: Supposed, t: PolicyTexts): Asked {
  const { occasion, form } = supposed
  const exact = parseMoney(supposed.amount)
  if (form === 'NONE') return { question: { occasion, form, ...history(supposed) }, missing: {} }
  return exact === undefined
    ? { question: {}, missing: { amount: t.needAmount } }
    : { question: { occasion, form, amount: exact, ...history(supposed) }, missing: {} }
}

/** What is supposed to be known of the member and the event; what is not said is left out. */
function history({ relation, surgery, givenOn, earlierOn, otherParent }: Supposed): Partial<PolicyCheck> {
  return {
    ...given({ relation, givenOn }),
    ...(surgery && { surgery }),
    ...(earlierOn !== '' && { earlier: [earlierOn] }),
    ...(otherParent && { otherParent }),
  }
}

function tour(supposed: Supposed, t: PolicyTexts): Asked {
  const cost = parseMoney(supposed.cost)
  const used = parseMoney(supposed.used)
  const days = Number(supposed.days)
  const missing = { ...(cost === undefined && { cost: t.needAmount }), ...(days < 1 && { days: t.needDays }) }
  if (cost === undefined || days < 1) return { question: {}, missing }
  return {
    question: {
      tour: {
        days,
        cost,
        ...(used !== undefined && { used }),
        supportedRegion: supposed.supportedRegion,
        outside: supposed.outside,
        ...(supposed.lastOutside.length === 4 && { lastOutside: Number(supposed.lastOutside) }),
      },
    },
    missing,
  }
}

function late({ principal, lateDays }: Supposed, t: PolicyTexts): Asked {
  const exact = parseMoney(principal)
  const days = Number(lateDays)
  const missing = {
    ...(exact === undefined && { principal: t.needAmount }),
    ...(days < 1 && { lateDays: t.needDays }),
  }
  if (exact === undefined || days < 1) return { question: {}, missing }
  return { question: { latePayment: { principal: exact, days } }, missing }
}
