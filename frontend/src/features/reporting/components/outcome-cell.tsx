import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import type { AnnualPlan, PlanItem } from '../api/get-plan'
import type { PlanOutcome } from '../api/say-outcome'
import { outcomeTexts } from '../outcome-texts'
import { OutcomeSheet } from './outcome-sheet'

/** The figure with its word, and where the organiser enters or corrects it. */
export function OutcomeCell({ plan, item }: { plan: AnnualPlan; item: PlanItem }) {
  const t = useTexts(outcomeTexts)
  const [open, setOpen] = useState(false)
  const { outcome, title } = item
  return (
    <span className="row">
      {outcome && <Figure outcome={outcome} />}
      {plan.changeable === true && (
        <Button
          look="quiet"
          aria-label={outcome ? t.changeOf(title) : t.sayOf(title)}
          onClick={() => setOpen(true)}
        >
          {outcome ? t.change : t.say}
        </Button>
      )}
      {open && <OutcomeSheet planId={plan.id} item={item} onClose={() => setOpen(false)} />}
    </span>
  )
}

function Figure({ outcome }: { outcome: PlanOutcome }) {
  const t = useTexts(outcomeTexts)
  return (
    <span>
      {t.figures[outcome.word](String(outcome.count), outcome.unit)}
      {outcome.source !== undefined && <span className="soft small"> {t.from(outcome.source)}</span>}
    </span>
  )
}
