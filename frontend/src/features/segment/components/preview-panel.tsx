import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { useSettled } from '../../../lib/settled'
import { Notice } from '../../../ui/surface'
import { previewQuery, type SegmentRule } from '../api/segments'
import { segmentTexts } from '../texts'
import { CountText } from './count-text'

interface PreviewPanelProps {
  unionId: string
  rule: SegmentRule | undefined
}

/** What the rule says and holds, while it is being put together. */
export function PreviewPanel({ unionId, rule }: PreviewPanelProps) {
  const t = useTexts(segmentTexts)
  const settled = useSettled(rule === undefined ? '' : JSON.stringify(rule), 400)
  const asked = settled === '' ? undefined : (JSON.parse(settled) as SegmentRule)
  const { data, error, isFetching } = useQuery({
    ...previewQuery(unionId, asked),
    placeholderData: (before) => before,
  })
  const problem = error && toProblem(error)
  const shown = asked === undefined ? undefined : data
  return (
    <aside className="card stack-s" aria-label={t.preview} aria-busy={isFetching}>
      <h2 className="card-title">{t.preview}</h2>
      {problem && <Notice tone="gold">{Object.values(problem.fieldMessages())[0] ?? problem.message}</Notice>}
      {shown === undefined || problem ? (
        !problem && <p className="soft">{t.previewEmpty}</p>
      ) : (
        <>
          <p role="status">
            <strong className="lead">
              <CountText count={shown.count} />
            </strong>
            <br />
            {shown.sentence}
          </p>
          {shown.count.withheld !== undefined && <Notice>{t.withheld[shown.count.withheld]}</Notice>}
          {shown.members.length > 0 && (
            <>
              <h3 className="small soft">{t.firstNames}</h3>
              <ul className="stack-s">
                {shown.members.map((member) => (
                  <li key={member.id}>
                    {member.name} <span className="soft small">{member.union.name}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </aside>
  )
}
