import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { isSignature, type Line } from '../../../ui/signature/lines'
import { SignaturePad } from '../../../ui/signature/pad'
import { pictureOf } from '../../../ui/signature/picture'
import { hardshipTexts } from '../hardship-texts'

interface SignAuthorisationProps {
  busy: boolean
  onSigned: (signature: Blob) => void
}

/** Signs on the screen that the household's means may be looked into; a signed sheet can be uploaded instead. */
export function SignAuthorisation({ busy, onSigned }: SignAuthorisationProps) {
  const t = useTexts(hardshipTexts)
  const [lines, setLines] = useState<Line[]>([])
  const [tried, setTried] = useState(false)
  const missing = tried && !isSignature(lines) ? t.signNeeded : undefined
  const done = () => {
    setTried(true)
    if (isSignature(lines)) void pictureOf(lines).then(onSigned)
  }
  return (
    <div className="stack-s">
      <p>{t.signHint}</p>
      <SignaturePad value={lines} onChange={setLines} instead={t.signInstead} error={missing} />
      <div className="row">
        <Button busy={busy} onClick={done}>
          {t.signDone}
        </Button>
      </div>
    </div>
  )
}
