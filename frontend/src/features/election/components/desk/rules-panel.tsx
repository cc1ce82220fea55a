import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Loaded } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import type { CommitteeKind } from '../../api/committee-board'
import { committeeRulesQuery, type RuledFigure } from '../../api/committee-rules'
import { electionDeskTexts } from '../../desk-texts'

/** What is ruled, where it stands and how well that is verified. */
export function RulesPanel({ unionId, kind }: { unionId: string; kind: CommitteeKind }) {
  const t = useTexts(electionDeskTexts)
  const rules = useQuery(committeeRulesQuery(unionId, kind))
  const columns: Column<RuledFigure>[] = [
    { key: 'rule', title: t.rule, render: ({ code }) => t.ruleNames[code] },
    { key: 'value', title: t.figure, short: true, figure: true, render: ({ value }) => value },
    {
      key: 'source',
      title: t.source,
      render: ({ citation }) => (
        <>
          {citation.documentNumber} {citation.clause}{' '}
          <Badge tone={citation.confidence === 'STATUTE' ? 'good' : 'gold'}>
            {t.confidences[citation.confidence]}
          </Badge>
        </>
      ),
    },
  ]
  return (
    <Loaded of={rules} heights={[10]}>
      {(body) => (
        <details className="explain">
          <summary>{t.rules}</summary>
          <div className="stack">
            <p>
              {t.memberNumbers(body.memberCount, body.womenCount)} {body.required ? t.must : t.may}
            </p>
            <DataTable label={t.rules} columns={columns} rows={body.figures} rowKey={({ code }) => code} />
          </div>
        </details>
      )}
    </Loaded>
  )
}
