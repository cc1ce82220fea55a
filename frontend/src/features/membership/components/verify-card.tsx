import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/surface'
import { AreaField } from '../../../ui/text-field'
import { cardKeysQuery } from '../api/card-keys'
import { cardTexts } from '../card-texts'
import { checkCard } from './card-check'
import { CardVerdict } from './card-verdict'

/** Verifies what stands behind the # of the address, or what is pasted. */
export function VerifyCard() {
  const t = useTexts(cardTexts)
  const keys = useQuery(cardKeysQuery)
  const [shown, setShown] = useState(takeFromAddress)
  const [pasted, setPasted] = useState('')
  const check = useQuery({
    queryKey: ['card-check', shown],
    queryFn: () => checkCard(shown, keys.data ?? [], Date.now()),
    enabled: shown !== '' && keys.data !== undefined,
    gcTime: 0,
  })
  useEffect(() => {
    const scanned = () => setShown(takeFromAddress())
    addEventListener('hashchange', scanned)
    return () => removeEventListener('hashchange', scanned)
  }, [])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setShown(pasted.trim())
    setPasted('')
  }
  return (
    <div className="stack">
      {check.data && <CardVerdict check={check.data} />}
      {check.isFetching && <p role="status">{t.checking}</p>}
      {keys.error ? (
        <Notice tone="gold" live>
          {t.offlineNotReady}{' '}
          <Button look="quiet" icon="refresh" onClick={() => void keys.refetch()}>
            {t.retry}
          </Button>
        </Notice>
      ) : (
        keys.data && <p className="soft small">{t.offlineReady}</p>
      )}
      <form className="stack-s" onSubmit={submit}>
        <AreaField
          name="card"
          label={t.pasted}
          hint={t.pastedHint}
          rows={3}
          maxLength={3000}
          value={pasted}
          onChange={setPasted}
        />
        <div>
          <Button type="submit">{t.verify}</Button>
        </div>
      </form>
    </div>
  )
}

/** The card leaves the address at once, so that it stays in no history. */
function takeFromAddress(): string {
  const card = location.hash.slice(1)
  if (card !== '') history.replaceState(null, '', location.pathname)
  return card
}
