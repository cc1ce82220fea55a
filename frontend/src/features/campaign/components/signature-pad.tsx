import { useRef, useState, type PointerEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { fieldId } from '../../../ui/field'
import { giftTexts } from '../gift-texts'
import { isSignature, pathOf, type Point } from './strokes'
import './signature.css'

interface SignaturePadProps {
  error: string | undefined
  /** The path of the strokes; empty as long as it is no signature. */
  onChange: (path: string) => void
}

const width = 320
const height = 160

/** Signs with a finger, a pen or the mouse. Whoever cannot draw here shows her code instead. */
export function SignaturePad({ error, onChange }: SignaturePadProps) {
  const t = useTexts(giftTexts)
  const [strokes, setStrokes] = useState<Point[][]>([])
  const drawing = useRef(false)
  const draw = (next: Point[][]) => {
    setStrokes(next)
    onChange(isSignature(next) ? pathOf(next) : '')
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    draw([...strokes, [pointOf(event)]])
  }
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (!drawing.current) return
    const last = strokes.at(-1) ?? []
    draw([...strokes.slice(0, -1), [...last, pointOf(event)]])
  }
  return (
    <div className="field">
      <span className="field-label" id="sign-here">
        {t.sign}
      </span>
      <svg
        id={fieldId('signature')}
        className="signature-pad"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="sign-here"
        tabIndex={-1}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={() => (drawing.current = false)}
        onPointerCancel={() => (drawing.current = false)}
      >
        <path d={pathOf(strokes)} />
      </svg>
      {error !== undefined && <p className="field-error">{error}</p>}
      <div className="row">
        <Button look="quiet" onClick={() => draw([])}>
          {t.signAgain}
        </Button>
      </div>
    </div>
  )
}

function pointOf(event: PointerEvent<SVGSVGElement>): Point {
  const box = event.currentTarget.getBoundingClientRect()
  return {
    x: (width * (event.clientX - box.left)) / (box.width || width),
    y: (height * (event.clientY - box.top)) / (box.height || height),
  }
}
