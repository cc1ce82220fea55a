import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { useRetractSubsidy, type Subsidy } from '../api/subsidies'
import { takeBackTexts } from '../take-back-texts'
import { TakeBackSheet } from './take-back-sheet'

/** Takes an approved subsidy back while nothing of it is paid. */
export function RetractSubsidy({ subsidy }: { subsidy: Subsidy }) {
  const t = useTexts(takeBackTexts)
  const [open, setOpen] = useState(false)
  const taking = useRetractSubsidy(subsidy)
  return (
    <>
      <Button look="quiet" aria-label={t.subsidyOf(subsidy.subsidyNo)} onClick={() => setOpen(true)}>
        {t.subsidy}
      </Button>
      {open && (
        <TakeBackSheet
          title={t.subsidyOf(subsidy.subsidyNo)}
          text={t.subsidyText}
          done={t.subsidyDone}
          taking={taking}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
