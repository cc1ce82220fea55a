import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { organizationTexts } from '../texts'
import { emptyStep, type StepForm } from './reorganization-form-model'
import { StepFields } from './step-fields'

const mostSteps = 50

interface ReorganizationStepsProps {
  steps: readonly StepForm[]
  messages: Readonly<Record<string, string>>
  onChange: (steps: StepForm[]) => void
}

/** What is done, one step after the other. */
export function ReorganizationSteps({ steps, messages, onChange }: ReorganizationStepsProps) {
  const t = useTexts(organizationTexts)
  return (
    <>
      {steps.map((step, at) => (
        <StepFields
          key={at}
          at={at}
          value={step}
          error={messages[`step-${at}`]}
          onChange={(changed) => onChange(steps.map((old, index) => (index === at ? changed : old)))}
          onRemove={steps.length > 1 ? () => onChange(steps.filter((_, index) => index !== at)) : undefined}
        />
      ))}
      {steps.length < mostSteps && (
        <div>
          <Button look="secondary" icon="plus" onClick={() => onChange([...steps, emptyStep()])}>
            {t.addStep}
          </Button>
        </div>
      )}
    </>
  )
}
