import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import type { SensitiveValue } from '../../api/reveal-values'
import { membershipDeskTexts } from '../../desk-texts'
import { RevealValueSheet } from './reveal-value-sheet'

interface MaskedValueProps {
  memberId: string
  value: SensitiveValue
  masked: string
}

/** A masked value, and the way to see it in full for those who may. */
export function MaskedValue({ memberId, value, masked }: MaskedValueProps) {
  const t = useTexts(membershipDeskTexts)
  const session = useSession()
  const [asking, setAsking] = useState(false)
  if (!may(session, 'MEMBER_REVEAL')) return masked
  const label = value === 'PHONE' ? t.phone : t.idNumber
  return (
    <>
      <span className="row">
        {masked}
        <Button look="quiet" icon="lock" aria-label={t.revealTitle(label)} onClick={() => setAsking(true)}>
          {t.reveal}
        </Button>
      </span>
      <RevealValueSheet memberId={memberId} value={value} open={asking} onClose={() => setAsking(false)} />
    </>
  )
}
