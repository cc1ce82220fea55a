import { useId, useRef, useState, type PointerEvent } from 'react'
import { useTexts } from '../../lib/i18n'
import { Button } from '../button'
import { fieldId } from '../field'
import { uiTexts } from '../texts'
import { fieldHeight, fieldWidth, longer, pointOn, type Line } from './lines'
import './signature.css'

interface SignaturePadProps {
  value: readonly Line[]
  onChange: (lines: Line[]) => void
  /** What somebody does instead who cannot draw, or works by keyboard or screen reader. */
  instead: string
  /** The field's name in the contract; the error summary jumps to it. */
  name?: string
  error?: string | undefined
}

/** A field to sign in with finger, pen or mouse. */
export function SignaturePad({ value, onChange, instead, name = 'signature', error }: SignaturePadProps) {
  const t = useTexts(uiTexts)
  const hint = useId()
  const line = useRef<Line | null>(null)
  const [drawing, setDrawing] = useState<Line>([])

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    line.current = longer([], at(event))
    setDrawing(line.current)
  }
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (!line.current) return
    line.current = longer(line.current, at(event))
    setDrawing(line.current)
  }
  const end = () => {
    if (!line.current) return
    onChange([...value, line.current])
    line.current = null
    setDrawing([])
  }

  return (
    <div className="stack-s">
      <svg
        id={fieldId(name)}
        className="signature"
        viewBox={`0 0 ${fieldWidth} ${fieldHeight}`}
        role="img"
        aria-label={t.signHere}
        aria-describedby={hint}
        tabIndex={-1}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {[...value, drawing].map((points, index) => (
          <polyline key={index} points={points.join(' ')} />
        ))}
      </svg>
      <p className="soft small" id={hint}>
        {instead}
      </p>
      {error !== undefined && <p className="field-error">{error}</p>}
      <div className="row">
        <Button look="quiet" onClick={() => onChange([])}>
          {t.signAgain}
        </Button>
      </div>
    </div>
  )
}

function at(event: PointerEvent<SVGSVGElement>): [number, number] {
  return pointOn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY)
}
