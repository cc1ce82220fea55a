import { switchLargePrint, useLargePrint } from '../../../lib/appearance'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Icon, type IconName } from '../../../ui/icon'
import { eventTexts } from '../texts'

/** The big doors of the first screen, large print among them. */
export function Doors() {
  const t = useTexts(eventTexts)
  const large = useLargePrint()
  const doors: { to: string; icon: IconName; label: string }[] = [
    { to: '/m/activities', icon: 'calendar', label: t.activities },
    { to: '/m/my/activities', icon: 'ticket', label: t.doorMine },
    { to: '/m/welfare', icon: 'gift', label: t.doorWelfare },
    { to: '/m/gifts', icon: 'gift', label: t.doorGifts },
    { to: '/m/elections', icon: 'check', label: t.doorElections },
    { to: '/help', icon: 'help', label: t.doorHelp },
  ]
  return (
    <nav className="doors" aria-label={t.doors}>
      {doors.map((door) => (
        <Link key={door.to} to={door.to} className="door">
          <span className="door-icon">
            <Icon name={door.icon} />
          </span>
          {door.label}
        </Link>
      ))}
      <button type="button" className="door" onClick={() => switchLargePrint(!large)}>
        <span className="door-icon">
          <Icon name="text" />
        </span>
        {large ? t.doorStandard : t.doorLarge}
      </button>
    </nav>
  )
}
