import { Steps } from 'antd'
import { useTexts } from '../../../lib/i18n'
import { integrationTexts } from '../texts'

/** The four steps of an import; said as a list, since the picture alone does not tell which one is reached. */
export function StepLine({ at }: { at: 0 | 1 | 2 | 3 }) {
  const t = useTexts(integrationTexts)
  return (
    <div className="step-line" role="group" aria-label={`${t.stepsLabel}：${at + 1}/4 ${t.steps[at]}`}>
      <Steps
        current={at}
        size="small"
        responsive={false}
        titlePlacement="vertical"
        items={t.steps.map((title) => ({ title }))}
      />
    </div>
  )
}
