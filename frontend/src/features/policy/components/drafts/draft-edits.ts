import type { PackSource, PolicyDraftChange } from '../../api/policy-drafts'
import type { PackValue } from '../../api/policy-packs'

/** What is typed over a value; without text it is taken out. */
export interface Typed {
  text?: string
  source: string
}

/** Everything that is typed and not yet sent; kept by the browser until it is. */
export interface Edits {
  title: string
  values: Record<string, Typed>
  sources: Record<string, PackSource>
  accepted: string[]
}

export const noEdits: Edits = { title: '', values: {}, sources: {}, accepted: [] }

export function isUntouched({ title, values, sources, accepted }: Edits): boolean {
  return title === '' && [values, sources, accepted].every((typed) => Object.keys(typed).length === 0)
}

/** As the value stands with what is typed over it. */
export function typedOver(value: PackValue, edits: Edits): Typed {
  return edits.values[value.path] ?? { text: value.text, source: value.source ?? '' }
}

/** What is typed and does not stand in the draft yet, so that it can be seen and changed until it is sent. */
export function addedOf({ values }: Edits, known: readonly PackValue[]): PackValue[] {
  const paths = new Set(known.map(({ path }) => path))
  return Object.entries(values)
    .filter(([path, { text }]) => !paths.has(path) && text !== undefined && !path.includes('.forms.'))
    .map(([path, { text = '', source }]) => ({ path, kind: 'TEXT', text, source, citation: nowhere }))
}

const nowhere = { documentNumber: '', clause: '', confidence: 'DESIGN' } as const

/** What is sent: only what is typed. */
export function changeOf({ title, values, sources, accepted }: Edits): PolicyDraftChange {
  return {
    ...(title !== '' && { title }),
    values: Object.entries(values).map(([path, { text, source }]) => ({
      path,
      ...(text !== undefined && { text }),
      ...(source !== '' && { source }),
    })),
    sources: Object.values(sources),
    acceptedAnswers: accepted,
  }
}

/** The field that a fault of the server belongs to: `/values/3/text` is the path of the fourth value sent. */
export function faultsByPath(
  faults: readonly { pointer: string; message: string }[],
  sent: PolicyDraftChange,
): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { pointer, message } of faults) {
    const [, list = '', at] = pointer.split('/')
    const path = list === 'values' ? sent.values?.[Number(at)]?.path : undefined
    found[path ?? list] ??= message
  }
  return found
}
