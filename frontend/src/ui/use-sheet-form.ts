import { useState } from 'react'
import { toProblem, type ProblemError } from '../lib/problem'

interface Sending<Body, Answer> {
  mutate: (body: Body, options: { onSuccess: (answer: Answer) => void }) => void
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

/**
 * What a form in a sheet does with its request: what is missing is said after the first try and nothing is sent before it
 * is there; the server's refusals stand at their fields.
 */
export function useSheetForm<Body, Answer>(
  { mutate, isPending, error }: Sending<Body, Answer>,
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
      if (body !== undefined && Object.keys(missing).length === 0) mutate(body, { onSuccess: onDone })
    },
  }
}
