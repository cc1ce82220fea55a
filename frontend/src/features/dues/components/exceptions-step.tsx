import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { ButtonLink } from '../../../ui/button'
import { paymentsQuery } from '../api/payments'
import { duesTexts } from '../texts'
import { Step } from './month-step'

/** Lines of files that fit nobody; done when none waits. */
export function ExceptionsStep({ unionId }: { unionId: string }) {
  const t = useTexts(duesTexts)
  const { data, hasNextPage } = useInfiniteQuery(paymentsQuery({ unionId, state: 'UNKNOWN' }))
  const waiting = data && rowsOf(data).length
  return (
    <Step
      title={t.stepExceptions}
      hint={waiting === undefined ? undefined : t.exceptionsHint(waiting, hasNextPage)}
      done={waiting === 0}
    >
      <ButtonLink look="secondary" to="/desk/dues/payments?state=UNKNOWN">
        {t.openExceptions}
      </ButtonLink>
    </Step>
  )
}
