import type { Typed } from './draft-edits'

export const kinds = ['scheme', 'claimMonths', 'surgery', 'perChildLimit'] as const

/** A rule that a draft adds, as it is typed. */
export interface Addition {
  kind: (typeof kinds)[number]
  /** Of the scheme, or of the occasion. */
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
  if (!/^[A-Z][A-Z0-9_]*$/.test(code) || said === '' || source === '') return undefined
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
