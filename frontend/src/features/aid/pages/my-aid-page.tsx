import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ButtonLink } from '../../../ui/button'
import { ListLink, PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { myCasesQuery } from '../api/my-cases'
import { caseTexts } from '../case-texts'

/** What I asked my union for, and where it stands. */
export default function MyAidPage() {
  const t = useTexts(caseTexts)
  const mine = useQuery(myCasesQuery)
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} back="/m/me" />
      <div className="stack">
        <div className="row">
          <ButtonLink to="/m/aid/new" icon="plus">
            {t.ask}
          </ButtonLink>
          <ButtonLink to="/m/aid/pairings" look="quiet">
            {t.pairings}
          </ButtonLink>
          <ButtonLink to="/m/aid/appeals" look="quiet">
            {t.appeals}
          </ButtonLink>
          <ButtonLink to="/m/aid/recoveries" look="quiet">
            {t.recoveries}
          </ButtonLink>
        </div>
        <Loaded of={mine} heights={[4, 4]}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{t.none}</p>
            ) : (
              <div className="stack-s">
                {items.map(({ id, caseNo, kind, status, requested, approved }) => (
                  <ListLink key={id} to={`/m/aid/${id}`} aside={<Badge>{t.statuses[status]}</Badge>}>
                    <strong>{t.kinds[kind]}</strong> {formatMoney(approved ?? requested)}
                    <br />
                    <span className="soft small">{caseNo}</span>
                  </ListLink>
                ))}
              </div>
            )
          }
        </Loaded>
      </div>
    </>
  )
}
