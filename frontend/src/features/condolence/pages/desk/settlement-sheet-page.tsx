import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { formatMoney } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { useParam } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { settledVisitsQuery, settlementQuery, type SettledVisit } from '../../api/settlements'
import { settlementTexts } from '../../settlement-texts'
import { condolenceTexts } from '../../texts'
import { Paper, PaperScroll } from '../../../../ui/desk/paper'

/** The sheet to sign on paper and file with the voucher, on A4 with the head repeated and pages numbered. */
export default function SettlementSheetPage() {
  const t = useTexts(settlementTexts)
  const id = useParam('id')
  const settlement = useQuery(settlementQuery(id))
  const visits = useInfiniteQuery(settledVisitsQuery(id))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = visits
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return (
    <Loaded of={settlement} heights={[4, 16]} wholePage>
      {({ settlement: one }) => (
        <>
          <PageHeader
            title={t.signTitle(one.settlementNo)}
            intro={one.union.name}
            back={`/desk/visits/settlements/${id}`}
          >
            <Button icon="printer" busy={hasNextPage} onClick={() => window.print()}>
              {t.print}
            </Button>
          </PageHeader>
          {hasNextPage && (
            <p className="soft no-print" role="status">
              {t.loadingAll}
            </p>
          )}
          <Loaded of={visits} heights={[16]}>
            {(all) => (
              <Paper>
                <SignTable label={t.signTitle(one.settlementNo)} visits={rowsOf(all)} />
                <p>{t.signSum(one.visits, formatMoney(one.total))}</p>
                <p>{t.signMakers}</p>
              </Paper>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  )
}

function SignTable({ label, visits }: { label: string; visits: readonly SettledVisit[] }) {
  const t = useTexts(settlementTexts)
  const words = useTexts(condolenceTexts)
  return (
    <PaperScroll label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.no}</th>
            <th scope="col">{t.visitNo}</th>
            <th scope="col">{t.visitedOn}</th>
            <th scope="col">{t.occasion}</th>
            <th scope="col">{t.member}</th>
            <th scope="col">{t.form}</th>
            <th scope="col">{t.amount}</th>
            <th scope="col">{t.handler}</th>
            <th scope="col">{t.signature}</th>
          </tr>
        </thead>
        <tbody>
          {visits.map((visit, index) => (
            <tr key={visit.visitId}>
              <td>{index + 1}</td>
              <td>{visit.visitNo}</td>
              <td>{visit.visitedOn}</td>
              <td>{visit.occasionName}</td>
              <td>{visit.memberName}</td>
              <td>{words.forms[visit.form]}</td>
              <td className="figure">{formatMoney(visit.amount)}</td>
              <td>{visit.handlerName}</td>
              <td className="write-here" />
            </tr>
          ))}
        </tbody>
      </table>
    </PaperScroll>
  )
}
