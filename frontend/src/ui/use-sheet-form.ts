import { useState } from 'react'
import { toProblem, type ProblemError } from '../lib/problem'

interface Sending<Body, Answer> {
  mutateAsync: (body: Body) => Promise<Answer>
  isPending: boolean
  error: Error | null
}

interface SheetFormState<Body> {
  busy: boolean
  problem: ProblemError | null
  messages: Readonly<Record<string, string>>
  /** @param body absent while it cannot be put together */
  send: (body: Body | undefined) => void
}

/** A refusal stands in the form already. */
const stands = () => undefined

/**
 * What a form in a sheet does with its request: what is missing is said after the first try and nothing is sent before it
 * is there; the server's refusals stand at their fields. What comes after success comes also when fresh data took the sheet
 * away with the row it stood at.
 */
export function useSheetForm<Body, Answer>(
  { mutateAsync, isPending, error }: Sending<Body, Answer>,
  missing: Readonly<Record<string, string>>,
  onDone: (answer: Answer) => void,
): SheetFormState<Body> {
  const [tried, setTried] = useState(false)
  const problem = error && toProblem(error)
  return {
    busy: isPending,
    problem,
    messages: { ...problem?.fieldMessages(), ...(tried ? missing : {}) },
    send: (body) => {
      setTried(true)
      if (body !== undefined && Object.keys(missing).length === 0) mutateAsync(body).then(onDone, stands)
    },
  }
}
