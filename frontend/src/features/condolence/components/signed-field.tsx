import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Badge } from '../../../ui/surface'
import { condolenceTexts } from '../texts'

interface SignedFieldProps {
  signed: boolean
  onSign: () => void
  onRemove: () => void
}

/** Whether the gift was signed for already; who cannot draw confirms with a code once the visit is sent. */
export function SignedField({ signed, onSign, onRemove }: SignedFieldProps) {
  const t = useTexts(condolenceTexts)
  return (
    <div className="field" role="group" aria-label={t.receipt}>
      <span className="field-label">{t.receipt}</span>
      <div className="row">
        {signed && <Badge tone="good">✓ {t.signedHere}</Badge>}
        <Button look="secondary" icon="pencil" onClick={onSign}>
          {signed ? t.signAgain : t.signOnScreen}
        </Button>
        {signed && (
          <Button look="quiet" onClick={onRemove}>
            {t.signRemove}
          </Button>
        )}
      </div>
      <p className="small soft">{t.codeLater}</p>
    </div>
  )
}
