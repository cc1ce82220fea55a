import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { useParam, useSearch } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { contestQuery } from '../../api/contests'
import { JudgeSheets } from '../../components/desk/judge-sheets'
import { RankingSheet } from '../../components/desk/ranking-sheet'
import { contestDeskTexts } from '../../desk-texts'

/** The ranking with the titles, or the judges' sheets, on A4 with the head repeated and pages numbered. */
export default function ContestPrintPage() {
  const t = useTexts(contestDeskTexts)
  const held = useQuery(contestQuery(useParam('id')))
  const [search] = useSearch()
  const judging = search.get('what') === 'sheets'
  return (
    <Loaded of={held} heights={[4, 16]} wholePage>
      {(contest) => (
        <>
          <PageHeader
            title={judging ? t.sheetsTitle(contest.name) : t.rankingTitle(contest.name)}
            intro={contest.union.name}
            back={`/desk/contests/${contest.id}?tab=ranking`}
          >
            <Button icon="printer" onClick={() => window.print()}>
              {t.print}
            </Button>
          </PageHeader>
          {judging ? <JudgeSheets contest={contest} /> : <RankingSheet contest={contest} />}
        </>
      )}
    </Loaded>
  )
}
