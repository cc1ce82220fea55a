import { useSession } from '../../lib/access'
import { useTexts } from '../../lib/i18n'
import { ButtonLink } from '../../ui/button'
import { PageHeader } from '../../ui/page'
import { Empty } from '../../ui/states'
import { Card } from '../../ui/surface'
import { appTexts } from '../texts'

export default function DeskHome() {
  const t = useTexts(appTexts)
  const session = useSession()
  return (
    <>
      <PageHeader title={t.deskHomeTitle} intro={t.deskHomeIntro(session.name)} />
      {session.grants.length === 0 ? (
        <Empty icon="person" title={t.noOffice}>
          <ButtonLink to="/m/home">{t.toMember}</ButtonLink>
        </Empty>
      ) : (
        <Card>
          <h2>{t.offices}</h2>
          <ul className="stack-s">
            {session.grants.map((grant) => (
              <li key={`${grant.role}-${grant.union.id}`}>
                {grant.union.name} · {t.roles[grant.role] ?? grant.role}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
