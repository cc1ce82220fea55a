import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { DecisionForm } from '../../../../ui/decision-form'
import { Card } from '../../../../ui/surface'
import { useDecideDraft, type PolicyDraft } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'

/** Another officer puts it to use or gives it back. */
export function PutToUse({ draft }: { draft: PolicyDraft }) {
  const t = useTexts(draftTexts)
  const { mutate, isPending, error } = useDecideDraft(draft)
  return (
    <Card accent>
      <h2>{t.decide}</h2>
      <p className="soft small">{t.decideIntro(draft.maker, draft.startsOn ?? '')}</p>
      <DecisionForm
        yes={t.putToUse}
        no={t.giveBack}
        reasonLabel={t.reason}
        reasonNeeded={t.reasonNeeded}
        busy={isPending}
        problem={error && toProblem(error)}
        onDecide={(yes, reason) => mutate(yes ? undefined : reason)}
      />
    </Card>
  )
}
