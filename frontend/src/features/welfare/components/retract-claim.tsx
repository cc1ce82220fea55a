import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { useRetractClaim, type Claim } from '../api/claims'
import { takeBackTexts } from '../take-back-texts'
import { TakeBackSheet } from './take-back-sheet'

/** Takes the grant of a claim back while nobody has paid it. */
export function RetractClaim({ claim }: { claim: Claim }) {
  const t = useTexts(takeBackTexts)
  const [open, setOpen] = useState(false)
  const taking = useRetractClaim(claim)
  return (
    <div className="row">
      <Button look="secondary" onClick={() => setOpen(true)}>
        {t.claim}
      </Button>
      {open && (
        <TakeBackSheet
          title={t.claim}
          text={t.claimText}
          done={t.claimDone}
          taking={taking}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
