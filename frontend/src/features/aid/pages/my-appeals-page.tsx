import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { ListLink, PageHeader } from '../../../ui/page'
import { useLastDay } from '../../../ui/provisional'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { myAppealsQuery, type AppealPossible } from '../api/my-appeals'
import { appealTexts } from '../appeal-texts'
import { AppealFacts } from '../components/own-appeal'
import { WithdrawOwn } from '../components/withdraw-own'

const pageOf = ({ caseId, fileId }: AppealPossible) =>
  caseId === undefined ? `/m/aid/files/${fileId ?? ''}` : `/m/aid/${caseId}`

/** What I appealed against, with the answers, and what I still may. */
export default function MyAppealsPage() {
  const t = useTexts(appealTexts)
  const lastDay = useLastDay()
  const mine = useQuery(myAppealsQuery)
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} back="/m/aid" />
      <Loaded of={mine} heights={[4, 8]}>
        {({ items, possible }) => (
          <div className="stack">
            {possible.length > 0 && (
              <section className="stack-s" aria-label={t.possible}>
                <h2>{t.possible}</h2>
                {possible.map((one) => (
                  <ListLink key={one.caseId ?? one.fileId} to={pageOf(one)}>
                    <strong>{t.abouts[one.about]}</strong>
                    <br />
                    <span className="soft small">{t.askBy(lastDay(one.askBy, one.provisional))}</span>
                  </ListLink>
                ))}
              </section>
            )}
            {items.length === 0 && <p className="soft">{t.mineNone}</p>}
            {items.map((appeal) => (
              <Card key={appeal.id}>
                <h2>
                  {t.abouts[appeal.about]} · {appeal.subjectNo}
                </h2>
                <AppealFacts appeal={appeal} />
                <WithdrawOwn appeal={appeal} />
              </Card>
            ))}
          </div>
        )}
      </Loaded>
    </>
  )
}
