import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Card } from '../../../ui/surface'
import { Loaded } from '../../../ui/states'
import { inForceQuery, type PackInForce } from '../api/policy-packs'
import { policyTexts, type PolicyTexts } from '../texts'

/** Which packs rule a union today, the nearest first. */
export function InForce({ unionId }: { unionId: string }) {
  const t = useTexts(policyTexts)
  const packs = useQuery(inForceQuery(unionId))
  return (
    <Card>
      <div className="stack-s">
        <h2>{t.inForceTitle(packs.data?.unionName ?? '')}</h2>
        <p className="soft small">{t.inForceIntro}</p>
        <Loaded of={packs} heights={[3, 3, 3]}>
          {({ items }) => (
            <ol className="stack-s">
              {items.map((one) => (
                <li key={one.pack.code}>
                  <Link to={`/desk/rules/${one.pack.code}`}>{one.pack.title}</Link>
                  <br />
                  <span className="soft small">{reasonOf(one, t)}</span>
                </li>
              ))}
            </ol>
          )}
        </Loaded>
      </div>
    </Card>
  )
}

function reasonOf(one: PackInForce, t: PolicyTexts): string {
  if (one.reason === 'EVERYWHERE') return t.usedEverywhere
  const by = t.usedBy(one.unionName ?? '')
  if (one.since !== undefined) return `${by} · ${t.validText(one.since, one.until)}`
  return one.until === undefined ? by : `${by} · ${t.validUntil(one.until)}`
}
