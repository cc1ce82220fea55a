import { useTexts } from '../../../../lib/i18n'
import { Notice } from '../../../../ui/surface'
import type { PolicyDraft } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'
import { policyTexts } from '../../texts'
import { ConfidenceBadge } from '../confidence-badge'
import { valueWord } from '../value-words'

/** Values that allow more than a document above; those of documents that were read keep the draft from ruling. */
export function LooserList({ draft, names }: { draft: PolicyDraft; names: ReadonlyMap<string, string> }) {
  const t = useTexts(draftTexts)
  const words = useTexts(policyTexts)
  if (draft.looser.length === 0) return null
  return (
    <Notice tone={draft.looser.some(({ refused }) => refused) ? 'bad' : 'gold'}>
      <div className="stack-s">
        <strong>{t.looserTitle}</strong>
        <ul className="stack-s">
          {draft.looser.map(({ occasion, value, above }) => (
            <li key={`${occasion}/${value}/${above.documentNumber}`}>
              {names.get(occasion) ?? words.words[occasion] ?? words.sections[occasion] ?? occasion} ·{' '}
              {valueWord(`${occasion}.${value}`, words)} — {above.documentNumber} {above.clause}{' '}
              <ConfidenceBadge confidence={above.confidence} />
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  )
}
