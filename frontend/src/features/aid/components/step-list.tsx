import { useId } from 'react'
import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import type { HardshipFile } from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'

/** Every step with who took it, when and why; the latest first. */
export function StepList({ steps, title }: { steps: HardshipFile['steps']; title?: string }) {
  const heading = useId()
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <h2 id={heading}>{title ?? t.course}</h2>
      <ol className="hardship-lines" reversed>
        {[...steps].reverse().map((step) => (
          <li key={`${step.at}${step.step}`}>
            <strong>{t.steps[step.step]}</strong>{' '}
            <span className="soft small">
              {formatDateTime(step.at, language)} · {t.by(step.by)}
              {step.onBehalfOf !== undefined && `（${t.onBehalfOf(step.onBehalfOf)}）`}
            </span>
            {step.passed !== undefined && (
              <Badge tone={step.passed ? 'good' : 'gold'}>{step.passed ? t.agrees : t.differs}</Badge>
            )}
            {step.reason !== undefined && <p className="small">{step.reason}</p>}
            {step.remedy !== undefined && (
              <p className="small">
                {t.remedy}：{step.remedy}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
