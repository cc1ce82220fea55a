import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../../lib/access'
import { today, yearOf } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Link } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { PageHeader } from '../../../../ui/page'
import { Empty, Loaded } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import { spotChecksQuery, useDrawSpotChecks, type SpotCheckItem } from '../../api/spot-checks'
import { hardshipTexts } from '../../hardship-texts'
import { spotCheckTexts } from '../../spot-check-texts'

/** The year's draw of files for a second look, with the seed by which anybody can repeat it. */
export default function SpotChecksPage() {
  const t = useTexts(hardshipTexts)
  const own = useTexts(spotCheckTexts)
  const session = useSession()
  const unionId = useUnionFilter() ?? ''
  const year = yearOf(today())
  const checks = useQuery(spotChecksQuery(unionId, year))
  const { mutate, isPending } = useDrawSpotChecks()
  const draw = () =>
    mutate({ unionId, year }, { onError: (error) => showToast(t.failed(toProblem(error).message)) })
  return (
    <>
      <PageHeader title={`${own.title} ${year}`} intro={own.intro} />
      {unionId === '' ? (
        <Empty icon="tree" title={t.chooseUnion} />
      ) : (
        <Loaded of={checks} heights={[3, 3, 3]}>
          {(shown) =>
            shown.drawn ? (
              <div className="stack">
                <p>{own.drawn(shown.items.length, shown.population ?? 0, shown.share ?? '')}</p>
                <p className="soft small">
                  {own.seed} <code>{shown.seed}</code>
                </p>
                <DataTable
                  label={own.title}
                  columns={columnsOf(t, own)}
                  rows={shown.items}
                  rowKey={({ file }) => file.id}
                />
              </div>
            ) : (
              <Empty icon="refresh" title={own.notDrawn} text={own.notDrawnText}>
                {may(session, 'AID_WORK') && (
                  <Button busy={isPending} onClick={draw}>
                    {own.draw}
                  </Button>
                )}
              </Empty>
            )
          }
        </Loaded>
      )}
    </>
  )
}

function columnsOf(
  t: ReturnType<typeof useTexts<typeof hardshipTexts.zh>>,
  own: ReturnType<typeof useTexts<typeof spotCheckTexts.zh>>,
): Column<SpotCheckItem>[] {
  return [
    {
      key: 'worker',
      title: t.worker,
      short: true,
      render: ({ file }) => <Link to={`/desk/aid/files/${file.id}`}>{file.worker.name}</Link>,
    },
    { key: 'no', title: t.fileNo, short: true, render: ({ file }) => file.fileNo },
    { key: 'union', title: t.union, render: ({ file }) => file.union.name },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: ({ checked, passed }) => (
        <Badge tone={checked ? (passed === true ? 'good' : 'accent') : 'plain'}>
          {checked ? (passed === true ? t.agrees : t.differs) : own.unchecked}
        </Badge>
      ),
    },
  ]
}
