import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { ListLink, PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { myPairingsQuery } from '../api/my-pairings'
import { pairingTexts } from '../pairing-texts'

/** Whom I look after. */
export default function MyPairingsPage() {
  const t = useTexts(pairingTexts)
  const mine = useQuery(myPairingsQuery)
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} back="/m/aid" />
      <Loaded of={mine} heights={[4, 4]}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t.mineNone}</p>
          ) : (
            <div className="stack-s">
              {items.map(({ id, kind, beneficiary, overdue, state, contactEveryMonths }) => (
                <ListLink
                  key={id}
                  to={`/m/aid/pairings/${id}`}
                  aside={
                    <Badge tone={overdue ? 'accent' : 'plain'}>{overdue ? t.overdue : t.states[state]}</Badge>
                  }
                >
                  <strong>{beneficiary}</strong> {t.kinds[kind]}
                  <br />
                  <span className="soft small">{t.everyShort(contactEveryMonths)}</span>
                </ListLink>
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  )
}
