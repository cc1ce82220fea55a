import { useQuery } from '@tanstack/react-query'
import { formatDateTime, formatDay } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useParam, useSearch } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { importQuery, type Import } from '../api/get-import'
import { AtWork } from '../components/at-work'
import { positionOf, stepOf } from '../components/import-steps'
import { MappingStep } from '../components/mapping-step'
import { DiscardedStep } from '../components/discard-button'
import { DoneStep, FailedStep, UndoneStep } from '../components/outcome-steps'
import { PreviewStep } from '../components/preview-step'
import { StepLine } from '../components/step-line'
import { rosterTexts } from '../roster-texts'
import { integrationTexts } from '../texts'
import '../integration.css'

export default function ImportPage() {
  const t = useTexts(integrationTexts)
  const language = useLanguage()
  const r = useTexts(rosterTexts)
  const held = useQuery(importQuery(useParam('id')))
  const terms = ({ kind, mode, asOf }: Import) =>
    kind === 'ROSTER' ? r.terms(r.modes[mode], formatDay(asOf, language)) : ''
  return (
    <Loaded of={held} heights={[4, 3, 18]} wholePage>
      {(body) => (
        <>
          <PageHeader
            title={t.uploadTitle[body.kind]}
            intro={[body.fileName, body.union.name, formatDateTime(body.createdAt, language), terms(body)]
              .filter((part) => part !== '')
              .join(' · ')}
            back="/desk/imports"
          />
          <Journey held={body} />
        </>
      )}
    </Loaded>
  )
}

function Journey({ held }: { held: Import }) {
  const t = useTexts(integrationTexts)
  const [search, change] = useSearch()
  const step = stepOf(held, search.get('step'))
  return (
    <div className="stack">
      <StepLine at={positionOf(step)} />
      {step === 'checking' && <AtWork held={held} title={t.checking} text={t.checkingText} />}
      {step === 'mapping' && (
        <MappingStep key={held.version} held={held} onReady={() => change({ step: '' })} />
      )}
      {step === 'preview' && (
        <PreviewStep held={held} onMapping={() => change({ step: 'mapping', outcome: '' })} />
      )}
      {step === 'committing' && <AtWork held={held} title={t.committing} text={t.committingText} />}
      {step === 'done' && <DoneStep held={held} />}
      {step === 'undoing' && <AtWork held={held} title={t.undoing} text={t.undoingText} />}
      {step === 'undone' && <UndoneStep held={held} />}
      {step === 'discarded' && <DiscardedStep held={held} />}
      {step === 'failed' && <FailedStep held={held} />}
    </div>
  )
}
