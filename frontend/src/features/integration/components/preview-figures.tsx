import { useTexts } from '../../../lib/i18n'
import type { Import } from '../api/get-import'
import { integrationTexts } from '../texts'

interface PreviewFiguresProps {
  counts: NonNullable<Import['counts']>
  /** Members move and leave; unions and plans do not. */
  roster: boolean
}

/** What a preview found, in figures. */
export function PreviewFigures({ counts, roster }: PreviewFiguresProps) {
  const t = useTexts(integrationTexts)
  const lives = [
    [t.outcomes.MOVED, counts.moved, 'gold'],
    [t.outcomes.LEAVING, counts.leaving, 'bad'],
  ] as const
  const figures = [
    [t.outcomes.NEW, counts.added, 'good'],
    [t.outcomes.CHANGED, counts.changed, 'gold'],
    ...(roster ? lives : []),
    [t.outcomes.UNCHANGED, counts.unchanged, 'plain'],
    [t.outcomes.ERROR, counts.errors, 'bad'],
  ] as const
  return (
    <div className="stack-s">
      <dl className="figures">
        {figures.map(([label, value, tone]) => (
          <div key={label} className={`figure-card figure-${tone}`}>
            <dt>{label}</dt>
            <dd>{value.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">
        {t.rows(counts.rows)}
        {counts.warnings > 0 && ` · ${t.warnings(counts.warnings)}`}
      </p>
    </div>
  )
}
