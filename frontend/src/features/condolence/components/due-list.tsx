import { formatDay } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { ButtonLink } from '../../../ui/button'
import { Badge } from '../../../ui/surface'
import type { Reminder } from '../api/list-reminders'
import { condolenceTexts } from '../texts'
import { PersonName } from './person-picker'

/** Who has a birthday this week, and the working day on which to congratulate. */
export function DueList({ reminders }: { reminders: readonly Reminder[] }) {
  const t = useTexts(condolenceTexts)
  if (reminders.length === 0) return <p className="soft">{t.noBirthdays}</p>
  return (
    <ul className="grid">
      {reminders.map((reminder) => (
        <li key={reminder.member.id} className="card due">
          <DueItem reminder={reminder} />
        </li>
      ))}
    </ul>
  )
}

function DueItem({ reminder }: { reminder: Reminder }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  const { member, union, day, suggestedDay, provisional, done } = reminder
  return (
    <>
      <PersonName person={{ ...member, memberNo: member.memberNo ?? '', union }} />
      <p className="small">
        {t.birthdayOn(formatDay(day, language))}
        <br />
        <span className="soft">
          {day === suggestedDay ? t.congratulateThatDay : t.congratulateOn(formatDay(suggestedDay, language))}
          {provisional === true && t.dayMayChange}
        </span>
      </p>
      {done ? (
        <div>
          <Badge tone="good">✓ {t.done}</Badge>
        </div>
      ) : (
        <ButtonLink
          look="secondary"
          wide
          to={`/c/visits/new?member=${member.id}&occasion=BIRTHDAY&on=${day}`}
          aria-label={t.congratulateNamed(member.name)}
        >
          {t.congratulate}
        </ButtonLink>
      )}
    </>
  )
}
