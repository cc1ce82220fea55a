import type { CertificateBoardLine } from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { CertificateBoardLine }

/** What is due for certificates in a union and below it, the most urgent first. */
export const certificateBoardQuery = (unionId: string, days: number) =>
  pagesOf(['certificates', 'board', unionId, days], (cursor, signal) =>
    answer(
      http.GET('/api/v1/certificate-board', {
        params: { query: { unionId, days, ...given({ cursor }) } },
        signal,
      }),
    ),
  )
