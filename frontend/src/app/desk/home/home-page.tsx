import { useSession } from '../../../lib/access'
import { formatDate, today } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { useWorkingUnion } from '../../../lib/working-union'
import { PageHeader } from '../../../ui/page'
import { deskTexts } from '../texts'
import { ActivitySeats, BirthdayFigure, BirthdayList, CareFigures } from './care-and-activities'
import {
  DuesReminderFigure,
  ImportFigure,
  MemberFigure,
  ProfileRequestFigure,
  RefusedFigure,
  RefusedList,
  WaitingImports,
} from './records'

function greetingOf(hour: number): 'morning' | 'noon' | 'afternoon' | 'evening' {
  if (hour < 11) return 'morning'
  if (hour < 13) return 'noon'
  return hour < 18 ? 'afternoon' : 'evening'
}

/** What is due and how things stand, as far as the person's offices reach. */
export default function HomePage() {
  const t = useTexts(deskTexts)
  const language = useLanguage()
  const session = useSession()
  const union = useWorkingUnion()
  const can = (permission: string) => may(session, permission)
  return (
    <>
      <PageHeader
        title={t.hello(t.greeting[greetingOf(new Date().getHours())], session.name)}
        intro={formatDate(today(), language)}
      />
      <div className="stack home">
        <ul className="home-figures">
          {can('UNION_READ') && union && <MemberFigure unionId={union.id} unionName={union.name} />}
          {can('CONDOLENCE_READ') && <BirthdayFigure />}
          {can('EVENT_MANAGE') && <CareFigures unionId={union?.id} />}
          {can('MEMBER_WRITE') && <ProfileRequestFigure unionId={union?.id} />}
          {can('DUES_WRITE') && <DuesReminderFigure unionId={union?.id} />}
          {can('IMPORT') && <ImportFigure />}
          {can('AUDIT_READ') && <RefusedFigure />}
        </ul>
        <div className="home-panels">
          {can('CONDOLENCE_READ') && <BirthdayList />}
          {can('EVENT_MANAGE') && <ActivitySeats unionId={union?.id} />}
          {can('IMPORT') && <WaitingImports />}
          {can('AUDIT_READ') && <RefusedList />}
        </div>
      </div>
    </>
  )
}
