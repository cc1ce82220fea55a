import type { ProblemError } from '../../../lib/problem'
import { Notice } from '../../../ui/surface'
import { refusedBy } from '../api/decision'

/** The rules that refused an act, each with where it stands. */
export function RefusedRule({ problem }: { problem: ProblemError | null }) {
  return refusedBy(problem).map(({ code, message, citation }) => (
    <Notice tone="bad" key={code}>
      {message} {citation && `（${citation.documentNumber}）`}
    </Notice>
  ))
}
