import type { ReactNode } from 'react'
import type { UseMutationResult } from '@tanstack/react-query'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { Card } from '../../../../ui/surface'

interface StepCardProps {
  title: string
  text: string
  action: string
  step: Pick<UseMutationResult, 'isPending' | 'error'>
  onDo: () => void
  children?: ReactNode
}

/** The next thing to do with an election, what it means, and why it was refused. */
export function StepCard({ title, text, action, step, onDo, children }: StepCardProps) {
  const problem = step.error && toProblem(step.error)
  return (
    <Card accent>
      <section className="stack" aria-label={title}>
        <h2>{title}</h2>
        <p>{text}</p>
        {problem && (
          <ErrorSummary
            messages={problem.fieldMessages()}
            overall={problem.message}
            requestId={problem.requestId}
          />
        )}
        {children}
        <div>
          <Button busy={step.isPending} onClick={onDo}>
            {action}
          </Button>
        </div>
      </section>
    </Card>
  )
}
