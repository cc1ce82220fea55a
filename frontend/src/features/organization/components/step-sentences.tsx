import { useTexts } from '../../../lib/i18n'
import { fieldId } from '../../../ui/field'
import { organizationTexts } from '../texts'
import type { ReorganizationStepKind } from '../api/reorganizations'

export interface Sentence {
  kind: ReorganizationStepKind
  union: { name: string }
  target?: { name: string } | undefined
  name?: string | undefined
  children: readonly { name: string }[]
  memberCount: number
}

/** Each step as a sentence, in their order. */
export function StepSentences({ steps }: { steps: readonly Sentence[] }) {
  const t = useTexts(organizationTexts)
  return (
    <ol className="stack-s">
      {steps.map(({ kind, union, target, name, children, memberCount }, at) => (
        <li key={`${at} ${kind}`} id={fieldId(`step-${at}`)} tabIndex={-1}>
          {t.stepText[kind](union.name, target?.name ?? name ?? '')}
          {children.length > 0 && (
            <span className="soft">
              {' '}
              {t.withChildren(children.map((child) => child.name).join(t.listComma))}
            </span>
          )}
          {memberCount > 0 && <span className="soft"> {t.withMembers(memberCount)}</span>}
        </li>
      ))}
    </ol>
  )
}
