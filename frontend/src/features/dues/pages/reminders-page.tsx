import { useTexts } from '../../../lib/i18n'
import { useUnionFilter } from '../../../lib/working-union'
import { UnionFilter } from '../../../ui/desk/pickers'
import { PageHeader } from '../../../ui/page'
import { CaseTable } from '../components/case-table'
import { ReminderTable } from '../components/reminder-table'
import { remindersTexts } from '../reminders-texts'

/** What is to be done about dues that are not paid, one step after the other. */
export default function RemindersPage() {
  const t = useTexts(remindersTexts)
  const unionId = useUnionFilter()
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/desk/dues" />
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ReminderTable unionId={unionId} />
          <CaseTable unionId={unionId} />
        </div>
      </div>
    </>
  )
}
