import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import type { Election } from '../api/list-my-elections'
import { electionTexts } from '../texts'

/** How many are entitled, how many have voted, what is needed. */
export function ElectionFacts({ election }: { election: Election }) {
  const t = useTexts(electionTexts)
  const language = useLanguage()
  const { closesAt, entitled, voted, quorum, majority, status } = election
  return (
    <div className="stack-s soft">
      {closesAt !== undefined && status === 'VOTING' && <p>{t.until(formatDateTime(closesAt, language))}</p>}
      {entitled !== undefined && voted !== undefined && <p>{t.turnout(voted, entitled)}</p>}
      {quorum !== undefined && majority !== undefined && <p>{t.hurdles(quorum, majority)}</p>}
    </div>
  )
}
