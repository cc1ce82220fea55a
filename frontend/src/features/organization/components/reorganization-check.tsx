import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Card, Notice } from '../../../ui/surface'
import { organizationTexts } from '../texts'
import type { ReorganizationForm } from './reorganization-form-model'
import { StepSentences, type Sentence } from './step-sentences'

/** All answers on one page, before the draft is stored. */
export function ReorganizationCheck({ form }: { form: ReorganizationForm }) {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  const steps = form.steps.map(({ kind, union, target, name, children, members }): Sentence => ({
    kind,
    union: union ?? { name: '' },
    ...(target && { target }),
    name,
    children: kind === 'SPLIT' ? children : [],
    memberCount: kind === 'SPLIT' ? members.length : 0,
  }))
  return (
    <Card>
      <div className="stack">
        <StepSentences steps={steps} />
        <Facts
          facts={[
            [t.effectiveOn, formatDate(form.effectiveOn, language)],
            [t.documentNumber, form.documentNumber],
            [t.reorganizationTitle, form.title],
            [t.reorganizationUnder, form.union?.name],
          ]}
        />
        <Notice>{t.draftChangesNothing}</Notice>
      </div>
    </Card>
  )
}
