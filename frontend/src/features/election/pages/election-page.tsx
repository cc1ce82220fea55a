import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { electionQuery } from '../api/get-election'
import type { Election } from '../api/list-my-elections'
import { BallotPaper } from '../components/ballot-paper'
import { ElectionFacts } from '../components/election-facts'
import { ElectionResult } from '../components/election-result'
import { electionTexts } from '../texts'

/** One election as a voter sees it. */
export default function ElectionPage() {
  const t = useTexts(electionTexts)
  const election = useQuery(electionQuery(useParam('id')))
  return (
    <Loaded of={election} heights={[6, 16]} wholePage>
      {(body) => (
        <>
          <PageHeader
            title={`${t.kinds[body.kind]} · ${t.types[body.type]}`}
            intro={body.union.name}
            back="/m/elections"
          />
          <div className="detail">
            <div className="stack">
              <ElectionFacts election={body} />
              <State election={body} />
              <ElectionResult election={body} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}

function State({ election }: { election: Election }) {
  const t = useTexts(electionTexts)
  if (election.status === 'CONFIRMED') return null
  if (election.status === 'COUNTED') return <Notice>{t.waiting}</Notice>
  if (election.mode === 'PAPER') return <Notice>{t.onPaper}</Notice>
  if (election.myVote === 'OPEN') return <BallotPaper election={election} />
  if (election.myVote === 'VOTED') {
    return (
      <Notice tone="good" live>
        <p>{t.thanks}</p>
        <p className="small">{t.secret}</p>
      </Notice>
    )
  }
  return <Notice>{t.notOpen}</Notice>
}
