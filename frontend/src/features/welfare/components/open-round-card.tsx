import { addDays, formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/surface'
import type { OpenRound } from '../api/my-mutual-aid'
import { myWelfareTexts } from '../my-texts'

/** A round the member may join, or why she may not. */
export function OpenRoundCard({ round, onJoin }: { round: OpenRound; onJoin: () => void }) {
  const t = useTexts(myWelfareTexts)
  const language = useLanguage()
  return (
    <Card>
      <div className="stack-s">
        <h3>{round.name}</h3>
        <p className="soft small">
          {round.schemeName} · {t.from(round.union.name)}
        </p>
        <p>{t.pay(formatMoney(round.leastOwnShare), formatMoney(round.sharePrice))}</p>
        <p className="small">
          {t.until(formatDate(addDays(round.enrollTo, -1), language))}
          {round.joinable && round.coveredFrom !== undefined && (
            <>
              <br />
              {t.coveredFrom(formatDate(round.coveredFrom, language))}
            </>
          )}
        </p>
        {round.joinable ? (
          <div>
            <Button aria-label={t.joinOf(round.name)} onClick={onJoin}>
              {t.join}
            </Button>
          </div>
        ) : (
          <p className="soft">{t.whys[round.why ?? ''] ?? round.why}</p>
        )}
      </div>
    </Card>
  )
}
