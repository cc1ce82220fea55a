import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatStamp } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { ChipGroup } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { Loaded } from '../../../../ui/states'
import { AreaField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { given } from '../../../../lib/pages'
import { clubYearsQuery, useAssessClub, type ClubGrade, type ClubYear } from '../../api/activities'
import { clubDeskTexts } from '../../desk-texts'

const grades = ['EXCELLENT', 'GOOD', 'PASS', 'FAIL'] as const

/** Years of a club: what the register knows of each, and its grade. */
export function YearTable({ clubId }: { clubId: string }) {
  const t = useTexts(clubDeskTexts)
  const years = useQuery(clubYearsQuery(clubId))
  const [assessing, setAssessing] = useState<number>()
  const columns: Column<ClubYear>[] = [
    { key: 'year', title: t.year, short: true, render: ({ year }) => year },
    { key: 'sessions', title: t.sessions, figure: true, render: ({ facts }) => facts.sessions },
    { key: 'months', title: t.months, figure: true, render: ({ facts }) => facts.months },
    { key: 'personTimes', title: t.personTimes, figure: true, render: ({ facts }) => facts.personTimes },
    { key: 'persons', title: t.persons, figure: true, render: ({ facts }) => facts.persons },
    { key: 'members', title: t.membersAtEnd, figure: true, render: ({ facts }) => facts.membersAtEnd },
    {
      key: 'movement',
      title: t.movement,
      figure: true,
      render: ({ facts }) => `${facts.joined} / ${facts.left}`,
    },
    {
      key: 'grade',
      title: t.grade,
      render: (year) => <Grade year={year} onAssess={() => setAssessing(year.year)} />,
    },
  ]
  return (
    <Loaded of={years} heights={[10]}>
      {({ items }) => (
        <>
          <DataTable label={t.years} columns={columns} rows={items} rowKey={({ year }) => String(year)} />
          {assessing !== undefined && (
            <AssessSheet clubId={clubId} year={assessing} onClose={() => setAssessing(undefined)} />
          )}
        </>
      )}
    </Loaded>
  )
}

function Grade({
  year: { year, assessment, assessable },
  onAssess,
}: {
  year: ClubYear
  onAssess: () => void
}) {
  const t = useTexts(clubDeskTexts)
  return (
    <span className="row">
      {assessment ? (
        <span>
          {t.grades[assessment.grade]}
          {assessment.remark !== undefined && ` · ${assessment.remark}`}
          <br />
          <span className="soft small">
            {t.assessedBy(assessment.assessedBy.name, formatStamp(assessment.assessedAt))}
          </span>
        </span>
      ) : (
        <span className="soft">{t.notAssessed}</span>
      )}
      {assessable && (
        <Button look="quiet" aria-label={t.assessYear(year)} onClick={onAssess}>
          {t.assess}
        </Button>
      )}
    </span>
  )
}

function AssessSheet({ clubId, year, onClose }: { clubId: string; year: number; onClose: () => void }) {
  const t = useTexts(clubDeskTexts)
  const [grade, setGrade] = useState<ClubGrade | ''>('')
  const [remark, setRemark] = useState('')
  const missing: Record<string, string> = grade === '' ? { grade: t.needed } : {}
  const form = useSheetForm(useAssessClub(clubId), missing, () => {
    onClose()
    showToast(t.assessed)
  })
  return (
    <SheetForm
      title={t.assessYear(year)}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() =>
        form.send(grade === '' ? undefined : { year, grade, ...given({ remark: remark.trim() }) })
      }
    >
      <p>{t.assessText}</p>
      <ChipGroup
        name="grade"
        label={t.grade}
        choices={grades.map((value) => ({ value, label: t.grades[value] }))}
        error={form.messages['grade']}
        value={grade}
        onChange={setGrade}
      />
      <AreaField
        name="remark"
        label={t.remark}
        optional
        maxLength={500}
        error={form.messages['remark']}
        value={remark}
        onChange={setRemark}
      />
    </SheetForm>
  )
}
