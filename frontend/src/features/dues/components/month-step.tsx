import type { ReactNode } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Badge } from '../../../ui/surface'
import { duesTexts } from '../texts'

interface StepProps {
  title: string
  hint: string | undefined
  done: boolean
  working?: boolean
  children: ReactNode
}

/** One thing to do for a month. */
export function Step({ title, hint, done, working = false, children }: StepProps) {
  const t = useTexts(duesTexts)
  return (
    <li className="dues-step">
      <div className="row between">
        <strong>{title}</strong>
        <Badge tone={done ? 'good' : working ? 'gold' : 'plain'}>
          {done ? t.done : working ? t.waiting : t.todo}
        </Badge>
      </div>
      {hint !== undefined && <p className="soft small">{hint}</p>}
      <div className="row">{children}</div>
    </li>
  )
}
