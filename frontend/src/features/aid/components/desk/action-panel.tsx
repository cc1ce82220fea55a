import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button, ButtonLink } from '../../../../ui/button'
import { Card, Notice } from '../../../../ui/surface'
import type { HardshipFile, HardshipStepKind } from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'
import { offered } from '../step-model'
import { LinkSheet } from './link-sheet'
import { StepForm } from './step-form'

/** What the reader may do with the file now: the first step stands open, the others beside it. */
export function ActionPanel({ file }: { file: HardshipFile }) {
  const t = useTexts(hardshipTexts)
  const [chosen, setChosen] = useState<HardshipStepKind>()
  const [linking, setLinking] = useState(false)
  const steps = offered(file.nextSteps, file.mayDecide)
  const step = chosen && steps.includes(chosen) ? chosen : steps[0]
  const waitsForOther = file.nextSteps.includes('APPROVE') && !file.mayDecide
  const mayEdit = file.nextSteps.includes('LINK') && ['DRAFT', 'IN_FORCE'].includes(file.status)
  return (
    <Card accent>
      <section className="stack-s" aria-labelledby="actions">
        <h2 id="actions">{t.actions}</h2>
        {waitsForOther && <Notice>{t.handlerNote}</Notice>}
        {file.notice?.frozen === true && file.status === 'ON_NOTICE' && (
          <Notice tone="gold">{t.noticeFrozen}</Notice>
        )}
        {!file.authorised && file.status !== 'IN_FORCE' && <Notice tone="gold">{t.notAuthorised}</Notice>}
        {steps.length > 1 && (
          <div className="chips" role="group" aria-label={t.actions}>
            {steps.map((one) => (
              <Button
                key={one}
                look={one === step ? 'primary' : 'secondary'}
                aria-pressed={one === step}
                onClick={() => setChosen(one)}
              >
                {t.steps[one]}
              </Button>
            ))}
          </div>
        )}
        {step ? (
          <StepForm
            key={`${step}${file.version}`}
            file={file}
            step={step}
            onDone={() => setChosen(undefined)}
          />
        ) : (
          <p className="soft">{t.noActions}</p>
        )}
        <div className="row">
          {mayEdit && (
            <ButtonLink look="secondary" icon="pencil" to={`/desk/aid/files/${file.id}/edit`}>
              {t.edit}
            </ButtonLink>
          )}
          {file.nextSteps.includes('LINK') && (
            <Button look="quiet" icon="people" onClick={() => setLinking(true)}>
              {t.link}
            </Button>
          )}
        </div>
      </section>
      {linking && <LinkSheet file={file} onClose={() => setLinking(false)} />}
    </Card>
  )
}
