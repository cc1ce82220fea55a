import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { contestNumbersQuery } from '../api/judging'
import { ScoreSheet } from '../components/score-sheet'
import { contestTexts } from '../texts'

/** The start numbers of a judge; she sees nobody's name. */
export default function JudgingPage() {
  const t = useTexts(contestTexts)
  const itemId = useParam('id')
  const held = useQuery(contestNumbersQuery(itemId))
  const [scoring, setScoring] = useState<number>()
  return (
    <Loaded of={held} heights={[4, 4, 4]} wholePage>
      {({ contest, item, open, items }) => (
        <>
          <PageHeader title={t.judging(item)} intro={contest} back="/m/contests" />
          <div className="stack">
            <p className="soft small">{t.judgingIntro}</p>
            {!open && <Notice>{t.notOpen}</Notice>}
            {items.length === 0 && <Empty icon="check" title={t.noNumbers} text={t.noNumbersText} />}
            <ul className="stack-s">
              {items.map(({ number, sheet }) => (
                <li key={number} className="row between">
                  <span>
                    <strong>{t.number(number)}</strong>{' '}
                    {sheet && <span className="soft small">{t.handedIn(sheet.theory, sheet.practice)}</span>}
                  </span>
                  {!sheet && open && (
                    <Button
                      look="secondary"
                      aria-label={t.scoreNumber(number)}
                      onClick={() => setScoring(number)}
                    >
                      {t.score}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
          {scoring !== undefined && (
            <ScoreSheet itemId={itemId} number={scoring} onClose={() => setScoring(undefined)} />
          )}
        </>
      )}
    </Loaded>
  )
}
