import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { useParam } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { ButtonLink } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { Badge, Notice } from '../../../../ui/surface'
import { electionQuery } from '../../api/get-election'
import type { Election } from '../../api/list-my-elections'
import { CancelElection } from '../../components/desk/cancel-election'
import { ElectionSteps } from '../../components/desk/election-steps'
import { VoterTable } from '../../components/desk/voter-table'
import { ElectionFacts } from '../../components/election-facts'
import { ElectionResult } from '../../components/election-result'
import { electionDeskTexts } from '../../desk-texts'

const ended: readonly Election['status'][] = ['CONFIRMED', 'CANCELLED']

/** An election step by step, from the draft to the confirmed result. */
export default function ElectionPage() {
  const t = useTexts(electionDeskTexts)
  const session = useSession()
  const election = useQuery(electionQuery(useParam('id')))
  return (
    <Loaded of={election} heights={[6, 16]} wholePage>
      {(body) => (
        <>
          <PageHeader
            title={`${t.kinds[body.kind]} · ${t.types[body.type]}`}
            intro={body.union.name}
            back={`/desk/committees/${body.union.id}`}
          >
            <Badge tone={body.status === 'CONFIRMED' ? 'good' : 'gold'}>{t.statuses[body.status]}</Badge>
          </PageHeader>
          <div className="stack">
            <ElectionFacts election={body} />
            {body.tally && <Notice>{t.outcomes[body.tally.outcome]}</Notice>}
            {may(session, 'COMMITTEE_WRITE') && <ElectionSteps key={body.version} election={body} />}
            <ElectionResult election={body} />
            {body.runoffId !== undefined && (
              <div>
                <ButtonLink to={`/desk/elections/${body.runoffId}`}>{t.runoff}</ButtonLink>
              </div>
            )}
            {body.entitled !== undefined && <VoterTable electionId={body.id} />}
            {may(session, 'COMMITTEE_WRITE') && !ended.includes(body.status) && (
              <div>
                <CancelElection election={body} />
              </div>
            )}
          </div>
        </>
      )}
    </Loaded>
  )
}
