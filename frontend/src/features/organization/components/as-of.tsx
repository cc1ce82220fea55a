import { useId } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { organizationTexts } from '../texts'

const isDay = /^\d{4}-\d{2}-\d{2}$/

/** The day of which the tree is shown; it stands in the address. Empty for today. */
export function useAsOf(): string {
  const [search] = useSearch()
  const day = search.get('asOf') ?? ''
  return isDay.test(day) && day < today() ? day : ''
}

/** Chooses the day; the way back to today stands beside it. */
export function AsOfField() {
  const t = useTexts(organizationTexts)
  const id = useId()
  const [, change] = useSearch()
  const day = useAsOf()
  return (
    <div className="row">
      <label htmlFor={id}>{t.asOf}</label>
      <input
        id={id}
        className="input as-of"
        type="date"
        max={today()}
        value={day || today()}
        onChange={(event) => change({ asOf: event.target.value < today() ? event.target.value : '' })}
      />
      {day !== '' && (
        <Button look="quiet" onClick={() => change({ asOf: '' })}>
          {t.backToToday}
        </Button>
      )}
    </div>
  )
}
