import type { Typed } from './draft-edits'

export const kinds = [
  'scheme',
  'occasion',
  'claimMonths',
  'surgery',
  'perChildLimit',
  'relatives',
  'yearlyCap',
  'perTime',
  'perYear',
  'category',
  'aidFixed',
  'aidStandards',
] as const

export const campaignKinds = ['WARMTH', 'COOLNESS', 'BIRTHDAY'] as const

/** A rule that a draft adds, as it is typed. */
export interface Addition {
  kind: (typeof kinds)[number]
  /** Of the scheme, of the occasion, or of the kind of campaign. */
  code: string
  text: string
  occasions: string
  source: string
}

export const emptyAddition: Addition = { kind: 'scheme', code: '', text: '', occasions: '', source: '' }

/** The values to write, in the order in which they can be written; nothing while something is missing. */
export function additionOf({
  kind,
  code,
  text,
  occasions,
  source,
}: Addition): Record<string, Typed> | undefined {
  const said = text.trim()
  if (said === '' || source === '') return undefined
  if (kind === 'yearlyCap') return { 'benefits.yearlyCap': { text: said, source } }
  if (kind === 'aidFixed' || kind === 'aidStandards')
    return aidOf(code, kind === 'aidFixed' ? 'fixed' : 'standards', said, source)
  if (!/^[A-Z][A-Z0-9_]*$/.test(code)) return undefined
  if (kind === 'category') return { [`hardship.categories.${code}`]: { text: said, source } }
  if (kind === 'occasion') return { [`occasions.${code}`]: { text: said, source } }
  if (kind === 'perTime' || kind === 'perYear')
    return { [`campaigns.${code}.${kind}`]: { text: said, source } }
  if (kind !== 'scheme') return { [`occasions.${code}.${kind}`]: { text: said, source } }
  const listed = occasions
    .trim()
    .split(/[\s、,，]+/)
    .filter((one) => one !== '')
  return {
    [`schemes.${code}`]: { text: said, source },
    ...(listed.length > 0 && { [`schemes.${code}.occasions`]: { text: listed.join(' '), source } }),
  }
}

function aidOf(line: string, cell: string, text: string, source: string): Record<string, Typed> | undefined {
  return line === '' ? undefined : { [`aid.amounts.${line}.${cell}`]: { text, source } }
}

/** For which households and for what: DEEP-LIVING. */
export const aidLines = ['DEEP', 'RELATIVE', 'ACCIDENTAL', 'UNFILED'].flatMap((category) =>
  ['LIVING', 'MEDICAL', 'SCHOOLING', 'SERIOUS_ILLNESS', 'ACCIDENT'].map((kind) => [category, kind] as const),
)
