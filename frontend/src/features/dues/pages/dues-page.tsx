import { useQuery } from '@tanstack/react-query'
import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useUnionFilter } from '../../../lib/working-union'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { assessmentsQuery } from '../api/assessments'
import { MonthBar, useMonth } from '../components/month-bar'
import { MonthSteps } from '../components/month-steps'
import { ObligationTable } from '../components/obligation-table'
import { duesTexts } from '../texts'
import '../dues.css'

/** A month of dues: what is to be done, and what members owe by it. */
export default function DuesPage() {
  const t = useTexts(duesTexts)
  const language = useLanguage()
  const unionId = useUnionFilter() ?? ''
  const month = useMonth()
  return (
    <>
      <PageHeader title={`${t.title} ${formatMonth(month, language)}`} intro={t.intro}>
        <MonthBar path="/desk/dues" month={month} />
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <MonthOfUnion key={`${unionId}|${month}`} unionId={unionId} month={month} />
      </div>
    </>
  )
}

function MonthOfUnion({ unionId, month }: { unionId: string; month: string }) {
  const assessments = useQuery(assessmentsQuery(unionId, month))
  return (
    <div className="stack">
      <Loaded of={assessments} heights={[20]}>
        {(items) => <MonthSteps unionId={unionId} month={month} latest={items[0]} />}
      </Loaded>
      <ObligationTable unionId={unionId} month={month} />
    </div>
  )
}
