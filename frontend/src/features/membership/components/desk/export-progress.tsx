import { useQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Button, ButtonLink } from '../../../../ui/button'
import { WorkProgress } from '../../../../ui/desk/progress'
import { Icon } from '../../../../ui/icon'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { exportFileOf, memberExportQuery, type MemberExport } from '../../api/member-exports'
import { exportTexts } from '../../export-texts'

/** How far a file is, and then the file. */
export function ExportProgress({ exportId, onAgain }: { exportId: string; onAgain: () => void }) {
  const t = useTexts(exportTexts)
  const held = useQuery(memberExportQuery(exportId))
  return (
    <div className="stack">
      <Loaded of={held} heights={[4]}>
        {(one) => <ExportOutcome one={one} onAgain={onAgain} />}
      </Loaded>
      <div>
        <ButtonLink to="/desk/exports" look="quiet">
          {t.seeAll}
        </ButtonLink>
      </div>
    </div>
  )
}

function ExportOutcome({ one, onAgain }: { one: MemberExport; onAgain: () => void }) {
  const t = useTexts(exportTexts)
  const language = useLanguage()
  if (one.status === 'WORKING') {
    const { done = 0, total } = one.progress ?? {}
    return (
      <div className="stack-s">
        <p role="status">{t.writingText}</p>
        <WorkProgress label={t.writing} done={done} total={total} />
      </div>
    )
  }
  if (one.status === 'READY') {
    return (
      <div className="stack-s">
        <Notice tone="good" live>
          <p>{t.ready(one.rows ?? 0)}</p>
          {one.expiresAt !== undefined && <p>{t.keptUntil(formatDateTime(one.expiresAt, language))}</p>}
        </Notice>
        <div>
          <ExportLink exportId={one.id} />
        </div>
      </div>
    )
  }
  return (
    <div className="stack-s">
      <Notice tone="bad" live>
        <strong>{t.failed}</strong>
        <p>{one.failure ?? t.states[one.status]}</p>
      </Notice>
      <div>
        <Button look="secondary" icon="refresh" onClick={onAgain}>
          {t.again}
        </Button>
      </div>
    </div>
  )
}

export function ExportLink({ exportId }: { exportId: string }) {
  const t = useTexts(exportTexts)
  return (
    <a className="button button-secondary" href={exportFileOf(exportId)} download>
      <Icon name="download" />
      {t.download}
    </a>
  )
}
