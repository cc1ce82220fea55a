import { useEffect, useRef } from 'react'
import { useTexts } from '../lib/i18n'
import { fieldId } from './field'
import { uiTexts } from './texts'

interface ErrorSummaryProps {
  /** Message by field name, in the order of the form. */
  messages: Readonly<Record<string, string>>
  /** What is wrong with the whole, when no field is to blame. */
  overall?: string | undefined
  requestId?: string | undefined
}

/** All errors of a form at its top; takes the focus when it appears, each line leads to its field. */
export function ErrorSummary({ messages, overall, requestId }: ErrorSummaryProps) {
  const t = useTexts(uiTexts)
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(messages)
  const shown = entries.length > 0 || overall !== undefined
  const told = useRef<readonly string[]>([])
  useEffect(() => {
    const lines = [...entries.map(([field, message]) => `${field} ${message}`), overall ?? '']
    // only for what is new: whoever mends one fault after the other is left where she types
    if (shown && lines.some((line) => line !== '' && !told.current.includes(line))) box.current?.focus()
    told.current = shown ? lines : []
  })
  if (!shown) return null
  return (
    <div className="error-summary stack-s" role="alert" tabIndex={-1} ref={box}>
      <h2>{entries.length > 0 ? t.errorSummary(entries.length) : overall}</h2>
      {entries.length > 0 && overall !== undefined && <p>{overall}</p>}
      <ul>
        {entries.map(([field, message]) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(fieldId(field))?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {requestId !== undefined && (
        <p className="small soft">
          {t.reference} <code>{requestId}</code>
        </p>
      )}
    </div>
  )
}
