import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { Link, usePath } from '../../../lib/router'
import { Icon } from '../../../ui/icon'
import { deskTexts } from '../texts'
import { isCurrent, placesOf } from './places'

export function Navigation({ onFollow }: { onFollow?: () => void }) {
  const t = useTexts(deskTexts)
  const session = useSession()
  const path = usePath()
  const groups = placesOf(session, t)
  const all = groups.flatMap((group) => group.places)
  return (
    <nav className="desk-nav" aria-label={t.navigation}>
      {groups.map((group, index) => (
        <div className="desk-nav-group" key={index}>
          {group.title !== undefined && <p className="desk-nav-title">{group.title}</p>}
          <ul>
            {group.places.map((place) => (
              <li key={place.to}>
                <Link
                  to={place.to}
                  onClick={onFollow}
                  aria-current={isCurrent(place, path, all) ? 'page' : undefined}
                >
                  <Icon name={place.icon} />
                  {place.label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
