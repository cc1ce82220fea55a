import { useRef, useState, type PointerEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { hardshipTexts } from '../hardship-texts'

interface SignaturePadProps {
  busy: boolean
  onSigned: (signature: Blob) => void
}

/** A signature written on the screen; whoever cannot write there uploads a signed sheet instead. */
export function SignaturePad({ busy, onSigned }: SignaturePadProps) {
  const t = useTexts(hardshipTexts)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [written, setWritten] = useState(false)
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = event.currentTarget.width / box.width
    return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale] as const
  }
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const pen = event.currentTarget.getContext('2d')
    if (!pen) return
    if (!written) {
      pen.fillStyle = '#fff'
      pen.fillRect(0, 0, event.currentTarget.width, event.currentTarget.height)
    }
    pen.strokeStyle = '#111'
    pen.lineWidth = 4
    pen.lineCap = 'round'
    pen.beginPath()
    pen.moveTo(...at(event))
  }
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return
    const pen = event.currentTarget.getContext('2d')
    pen?.lineTo(...at(event))
    pen?.stroke()
    setWritten(true)
  }
  const clear = () => {
    const sheet = canvas.current
    sheet?.getContext('2d')?.clearRect(0, 0, sheet.width, sheet.height)
    setWritten(false)
  }
  const done = () => canvas.current?.toBlob((blob) => blob && onSigned(blob), 'image/png')
  return (
    <div className="stack-s">
      <p>{t.signHint}</p>
      <canvas
        ref={canvas}
        className="signature"
        width={720}
        height={270}
        onPointerDown={begin}
        onPointerMove={draw}
      >
        {t.signatureBox}
      </canvas>
      <p className="soft small">{t.signatureBox}</p>
      <div className="row">
        <Button busy={busy || !written} onClick={done}>
          {t.signDone}
        </Button>
        <Button look="quiet" onClick={clear}>
          {t.signAgain}
        </Button>
      </div>
    </div>
  )
}
