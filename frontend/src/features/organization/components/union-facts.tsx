import { useQuery } from '@tanstack/react-query'
import { addressWith } from '../../../lib/address'
import { useSession } from '../../../lib/access'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link, useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { ButtonLink } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { Loaded } from '../../../ui/states'
import { Badge, Card, Notice } from '../../../ui/surface'
import { unionQuery, type Union } from '../api/get-union'
import { childUnionsQuery } from '../api/list-unions'
import { organizationTexts } from '../texts'
import { useAsOf } from './as-of'
import { DivisionName } from './division-name'
import { useKindName } from './use-kind-name'

/** One union: what it is, where it stands, how many belong to it, what is below. */
export function UnionFacts({ unionId }: { unionId: string }) {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  const asOf = useAsOf()
  const union = useQuery(unionQuery(unionId, asOf))
  return (
    <Loaded of={union} heights={[12]}>
      {(body) => (
        <Card>
          <div className="stack">
            <div className="row between">
              <h2>{body.name}</h2>
              {body.status === 'DISSOLVED' && <Badge tone="gold">{t.dissolved}</Badge>}
            </div>
            {asOf === '' && body.status === 'DISSOLVED' && body.from !== undefined && (
              <Notice tone="gold">{t.endedOn(formatDate(body.from, language))}</Notice>
            )}
            {asOf !== '' && <Notice>{t.asItWas(formatDate(asOf, language))}</Notice>}
            <UnionFactList union={body} />
            {asOf === '' && body.status === 'ACTIVE' && <Actions union={body} />}
            <Below unionId={unionId} asOf={asOf} />
          </div>
        </Card>
      )}
    </Loaded>
  )
}

function UnionFactList({ union }: { union: Union }) {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  const kindName = useKindName()
  return (
    <Facts
      facts={[
        [t.kind, kindName(union.kind)],
        [
          t.code,
          <span className="code" key="code">
            {union.code}
          </span>,
        ],
        [t.line, union.line.length > 0 && union.line.map(({ name }) => name).join(' › ')],
        [t.members, t.membersText(union.memberCount)],
        [t.counted, t.countedText(union.basicUnionCount, union.employerCount)],
        [
          t.employer,
          union.employer && (
            <Link to={`/desk/employers/${union.employer.id}`} key="employer">
              {union.employer.name}
            </Link>
          ),
        ],
        [t.division, union.division && <DivisionName of={union.division} key="division" />],
        [t.since, union.from && formatDate(union.from, language)],
        [
          t.predecessors,
          union.predecessors.length > 0 ? <Related unions={union.predecessors} key="came" /> : undefined,
        ],
        [
          t.successors,
          union.successors.length > 0 ? <Related unions={union.successors} key="went" /> : undefined,
        ],
        [
          t.rules,
          union.status === 'ACTIVE' && (
            <Link to={`/desk/rules?union=${union.id}`} key="rules">
              {t.seeRules}
            </Link>
          ),
        ],
      ]}
    />
  )
}

function Related({ unions }: { unions: readonly { id: string; name: string }[] }) {
  return (
    <>
      {unions.map(({ id, name }) => (
        <span key={id}>
          <Link to={`/desk/units?union=${id}`}>{name}</Link>{' '}
        </span>
      ))}
    </>
  )
}

function Actions({ union }: { union: Union }) {
  const t = useTexts(organizationTexts)
  const session = useSession()
  const mayChange = may(session, 'UNION_WRITE') && union.status === 'ACTIVE'
  return (
    <div className="row">
      {may(session, 'MEMBER_READ') && (
        <ButtonLink to={`/desk/members?union=${union.id}`} look="secondary" icon="people">
          {t.seeMembers}
        </ButtonLink>
      )}
      {mayChange && (
        <>
          <ButtonLink to={`/desk/units/${union.id}/edit`} look="secondary" icon="pencil">
            {t.edit}
          </ButtonLink>
          <ButtonLink to={`/desk/units/new?parent=${union.id}`} look="secondary" icon="plus">
            {t.found}
          </ButtonLink>
        </>
      )}
    </div>
  )
}

function Below({ unionId, asOf }: { unionId: string; asOf: string }) {
  const t = useTexts(organizationTexts)
  const [search] = useSearch()
  const children = useQuery(childUnionsQuery(unionId, asOf))
  const items = children.data?.items
  if (!items) return null
  return (
    <section className="stack-s" aria-labelledby="below">
      <h3 id="below">{t.children}</h3>
      {items.length === 0 && <p className="soft">{t.noChildren}</p>}
      <ul className="chips">
        {items.map((child) => (
          <li key={child.id}>
            <Link className="chip" to={addressWith('/desk/units', search, { union: child.id, open: '' })}>
              {child.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
