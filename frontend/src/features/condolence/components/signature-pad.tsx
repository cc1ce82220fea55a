import { useRef, useState, type PointerEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { condolenceTexts } from '../texts'
import { fieldHeight, fieldWidth, longer, pointOn, type Line } from './signature-lines'

interface SignaturePadProps {
  value: readonly Line[]
  onChange: (lines: Line[]) => void
}

/** A field to sign with finger, pen or mouse. Who cannot draw confirms with a code instead. */
export function SignaturePad({ value, onChange }: SignaturePadProps) {
  const t = useTexts(condolenceTexts)
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
        className="signature"
        viewBox={`0 0 ${fieldWidth} ${fieldHeight}`}
        role="img"
        aria-label={t.signHere}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {[...value, drawing].map((points, index) => (
          <polyline key={index} points={points.join(' ')} />
        ))}
      </svg>
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
