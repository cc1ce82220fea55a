import { QueryClient } from '@tanstack/react-query'
import { watchLanguage } from './i18n'
import { ProblemError } from './problem'

/** Only what may pass by itself is asked again: no answer, or a busy server. A refusal stays a refusal. */
function worthRetrying(failures: number, error: Error): boolean {
  if (failures >= 2) return false
  return error instanceof ProblemError && (error.status >= 500 || error.offline)
}

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: worthRetrying,
        retryDelay: (n) => 400 * 2 ** n,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
  // reasons and names come from the server in the language that was asked for
  watchLanguage(() => void client.invalidateQueries())
  return client
}
