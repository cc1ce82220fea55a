import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { may } from '../../../lib/session'
import { ButtonLink } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { unionQuery } from '../api/get-union'
import { childUnionsQuery } from '../api/list-unions'
import { organizationTexts } from '../texts'

/** One union: where it stands, how many belong to it, what is below. */
export function UnionFacts({ unionId }: { unionId: string }) {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const union = useQuery(unionQuery(unionId))
  return (
    <Loaded of={union} heights={[12]}>
      {(body) => (
        <Card>
          <div className="stack">
            <h2>{body.name}</h2>
            <Facts
              facts={[
                [t.kind, t.kinds[body.kind]],
                [
                  t.code,
                  <span className="code" key="code">
                    {body.code}
                  </span>,
                ],
                [t.line, body.line.length > 0 && body.line.map(({ name }) => name).join(' › ')],
                [t.members, t.membersText(body.memberCount)],
                [
                  t.policyPack,
                  body.policyPack && (
                    <Link to="/desk/rules" key="pack">
                      {body.policyPack}
                    </Link>
                  ),
                ],
              ]}
            />
            {may(session, 'MEMBER_READ') && (
              <div>
                <ButtonLink to={`/desk/members?union=${unionId}`} look="secondary" icon="people">
                  {t.seeMembers}
                </ButtonLink>
              </div>
            )}
            <Below unionId={unionId} />
          </div>
        </Card>
      )}
    </Loaded>
  )
}

function Below({ unionId }: { unionId: string }) {
  const t = useTexts(organizationTexts)
  const children = useQuery(childUnionsQuery(unionId))
  const items = children.data?.items
  if (!items) return null
  return (
    <section className="stack-s" aria-labelledby="below">
      <h3 id="below">{t.children}</h3>
      {items.length === 0 && <p className="soft">{t.noChildren}</p>}
      <ul className="chips">
        {items.map((child) => (
          <li key={child.id}>
            <Link className="chip" to={`/desk/unions?union=${child.id}`}>
              {child.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
