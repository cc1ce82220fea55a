import { useTexts } from '../../../../lib/i18n'
import { Notice } from '../../../../ui/surface'
import type { PolicyDraft } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'

interface QuestionListProps {
  questions: PolicyDraft['questions']
  accepted?: readonly string[]
  /** Absent where answers are only read. */
  onAccept?: (accepted: string[]) => void
}

/** The questions of the rule book that get another answer now; each new answer is accepted by name. */
export function QuestionList({ questions, accepted = [], onAccept }: QuestionListProps) {
  const t = useTexts(draftTexts)
  const differing = questions.filter(({ holds }) => !holds)
  if (differing.length === 0) return <Notice tone="good">{t.questionsHold(questions.length)}</Notice>
  return (
    <Notice tone="gold">
      <div className="stack-s">
        <strong>{t.questionsDiffer(differing.length)}</strong>
        {differing.map(({ name, answer }) => (
          <label key={name} className="row">
            {onAccept && (
              <input
                type="checkbox"
                checked={accepted.includes(name)}
                onChange={({ target }) =>
                  onAccept(target.checked ? [...accepted, name] : accepted.filter((one) => one !== name))
                }
              />
            )}
            <span>
              {name} → {answer ?? t.noLongerAsked}
            </span>
          </label>
        ))}
      </div>
    </Notice>
  )
}
