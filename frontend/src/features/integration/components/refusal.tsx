import { useEffect, useRef } from 'react'
import { useTexts } from '../../../lib/i18n'
import type { ProblemError } from '../../../lib/problem'
import { uiTexts } from '../../../ui/texts'
import { integrationTexts } from '../texts'

/** Why a file was not taken, what to do about it, and that nothing was changed. */
export function Refusal({ problem }: { problem: ProblemError }) {
  const t = useTexts(integrationTexts)
  const ui = useTexts(uiTexts)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [problem])
  const reason = problem.offline ? ui.offlineText : problem.message
  const wayOut = t.waysOut[problem.code]
  return (
    <div className="error-summary stack-s" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.refusedTitle}</h2>
      {reason !== '' && <p>{reason}</p>}
      {(problem.problem.errors ?? []).map((fault) => (
        <p key={fault.pointer}>{fault.message}</p>
      ))}
      {wayOut !== undefined && <p>{wayOut}</p>}
      <p className="soft small">
        {t.refusedNothingChanged}
        {problem.requestId !== undefined && (
          <>
            {' '}
            {ui.reference} <code>{problem.requestId}</code>
          </>
        )}
      </p>
    </div>
  )
}
