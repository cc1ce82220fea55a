import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { addDays, formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { useParam, useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { pairingsQuery, type Pairing } from '../../api/pairings'
import { pairingTexts } from '../../pairing-texts'
import '../../pairings.css'

/** The roster of a year on A4, with the head repeated and pages numbered; nobody who is looked after is named. */
export default function PairingRosterPage() {
  const t = useTexts(pairingTexts)
  const year = Number(useParam('year'))
  const [search] = useSearch()
  const unionId = useUnionFilter()
  const kind = (['MENTOR', 'LOVE_MOTHER'] as const).find((known) => known === search.get('kind'))
  const pairings = useInfiniteQuery(pairingsQuery({ unionId, kind, year }))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pairings
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const title = t.rosterTitle(year, kind === undefined ? t.pairings : t.kinds[kind])
  return (
    <>
      <PageHeader title={title} back="/desk/aid/pairings">
        <Button icon="printer" busy={hasNextPage} onClick={() => window.print()}>
          {t.print}
        </Button>
      </PageHeader>
      {hasNextPage && (
        <p className="soft no-print" role="status">
          {t.loadingAll}
        </p>
      )}
      <Loaded of={pairings} heights={[16]}>
        {(all) => <Roster title={title} rows={rowsOf(all)} />}
      </Loaded>
    </>
  )
}

function Roster({ title, rows }: { title: string; rows: readonly Pairing[] }) {
  const t = useTexts(pairingTexts)
  const language = useLanguage()
  return (
    <section className="roster">
      <div
        className="roster-scroll"
        role="region"
        aria-label={title}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard where it is wider than the screen
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              {[
                t.rosterNo,
                t.code,
                t.kind,
                t.volunteer,
                t.union,
                t.beneficiaryKind,
                t.from,
                t.last,
                t.contactCount,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.id}>
                <td>{index + 1}</td>
                <td>{row.code}</td>
                <td>{t.kinds[row.kind]}</td>
                <td>{row.volunteer}</td>
                <td>{row.union.name}</td>
                <td>{t.beneficiaryKinds[row.beneficiaryKind]}</td>
                <td>{formatDate(row.from, language)}</td>
                <td>{formatDate(addDays(row.to, -1), language)}</td>
                <td className="figure">{row.contactCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t.rosterSum(rows.length)}</p>
    </section>
  )
}
