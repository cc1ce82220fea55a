import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSession } from '../../../../lib/access'
import { formatDate, today, yearOf } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Link, useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter } from '../../../../lib/working-union'
import { Bars } from '../../../../ui/desk/bars'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { Facts } from '../../../../ui/facts'
import { PageHeader } from '../../../../ui/page'
import { SelectField } from '../../../../ui/select-field'
import { Empty, Loaded } from '../../../../ui/states'
import { notTakingPartQuery, participationQuery, type ParticipationFigures } from '../../api/figures'
import { clubDeskTexts } from '../../desk-texts'

const yearsBack = 5

/** Everybody in at least one thing: how far a union has come, unit by unit, and who is missing. */
export default function ParticipationPage() {
  const t = useTexts(clubDeskTexts)
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const thisYear = yearOf(today())
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back))
  const year = years.find((known) => known === search.get('year')) ?? String(thisYear)
  return (
    <>
      <PageHeader title={t.participation} intro={t.participationIntro} back="/desk/clubs" />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <SelectField
              name="year"
              label={t.ofYear}
              choices={years.map((value) => ({ value, label: value }))}
              value={year}
              onChange={(value) => change({ year: value })}
            />
          </div>
          {unionId !== undefined && <Figures unionId={unionId} year={Number(year)} />}
        </div>
      </div>
    </>
  )
}

function Figures({ unionId, year }: { unionId: string; year: number }) {
  const t = useTexts(clubDeskTexts)
  const session = useSession()
  const figures = useQuery(participationQuery(unionId, year))
  return (
    <Loaded of={figures} heights={[6, 12]}>
      {(data) =>
        data.count.members === 0 ? (
          <Empty icon="people" title={t.noMembersYet} text={t.noMembersYetText} />
        ) : (
          <>
            <Counted figures={data} />
            {may(session, 'EVENT_MANAGE') && <Missing unionId={unionId} year={year} />}
          </>
        )
      }
    </Loaded>
  )
}

function Counted({
  figures: { count, clubOnly, activityOnly, both, asOf, units },
}: {
  figures: ParticipationFigures
}) {
  const t = useTexts(clubDeskTexts)
  const language = useLanguage()
  const words = (taking: number, members: number, rate: string | undefined) =>
    rate === undefined ? t.taking(taking, members) : `${t.rate(rate)} · ${t.taking(taking, members)}`
  return (
    <>
      <Facts
        facts={[
          [t.participation, words(count.takingPart, count.members, count.rate)],
          [t.both, both],
          [t.clubOnly, clubOnly],
          [t.activityOnly, activityOnly],
        ]}
      />
      <p className="soft small">{t.asOf(formatDate(asOf, language))}</p>
      <h2>{t.units}</h2>
      <Bars
        label={t.units}
        bars={units.map(({ union, count: of }) => ({
          id: union.id,
          label: union.name,
          value: of.takingPart,
          of: of.members,
          words: words(of.takingPart, of.members, of.rate),
        }))}
      />
    </>
  )
}

function Missing({ unionId, year }: { unionId: string; year: number }) {
  const t = useTexts(clubDeskTexts)
  const missing = useInfiniteQuery(notTakingPartQuery(unionId, year))
  return (
    <>
      <h2>{t.missing}</h2>
      <CursorTable
        label={t.missing}
        columns={[
          {
            key: 'name',
            title: t.memberName,
            short: true,
            render: ({ member }) => <Link to={`/desk/members?open=${member.id}`}>{member.name}</Link>,
          },
          { key: 'memberNo', title: t.memberNo, short: true, render: ({ member }) => member.memberNo },
          { key: 'union', title: t.union, render: ({ union }) => union.name },
        ]}
        of={missing}
        rowKey={({ member }) => member.id}
        empty={<Empty icon="check" title={t.noMissing} text={t.noMissingText} />}
      />
    </>
  )
}
