import type { ReactNode } from 'react'
import { useTexts } from '../lib/i18n'
import { timeOf } from '../lib/format'
import { toProblem } from '../lib/problem'
import { signIn } from '../lib/session'
import { Button } from './button'
import { Icon, type IconName } from './icon'
import { uiTexts } from './texts'

interface StateProps {
  icon: IconName
  title: string
  text?: string | undefined
  /** It is all that the page shows, so its title is the page's. */
  wholePage?: boolean
  children?: ReactNode
}

/** A whole area that has nothing to list: why, and the one next thing to do. */
export function Empty({ icon, title, text, wholePage = false, children }: StateProps) {
  const Heading = wholePage ? 'h1' : 'h2'
  return (
    <div className="state">
      <span className="state-picture">
        <Icon name={icon} />
      </span>
      <Heading className="state-title">{title}</Heading>
      {text !== undefined && <p>{text}</p>}
      {children}
    </div>
  )
}

/** What failed and what can be done about it, with the id under which the server's log has it. */
interface ErrorStateProps {
  error: unknown
  onRetry?: (() => void) | undefined
  wholePage?: boolean
}

export function ErrorState({ error, onRetry, wholePage = false }: ErrorStateProps) {
  const t = useTexts(uiTexts)
  const problem = toProblem(error)
  const { title, text, icon } = describe(problem, t)
  return (
    <div role="alert">
      <Empty icon={icon} title={title} text={text} wholePage={wholePage}>
        {problem.status === 401 && <Button onClick={() => signIn(undefined, true)}>{t.signInAgain}</Button>}
        {onRetry && problem.status !== 401 && problem.status !== 403 && (
          <Button look="secondary" icon="refresh" onClick={onRetry}>
            {t.retry}
          </Button>
        )}
        {problem.requestId !== undefined && (
          <p className="small">
            {t.reference} <code>{problem.requestId}</code>
          </p>
        )}
      </Empty>
    </div>
  )
}

type UiTexts = ReturnType<typeof useTexts<typeof uiTexts.zh>>

function describe(
  problem: ReturnType<typeof toProblem>,
  t: UiTexts,
): { title: string; text: string; icon: IconName } {
  const detail = problem.problem.detail
  if (problem.offline) return { title: t.offlineTitle, text: t.offlineText, icon: 'offline' }
  if (problem.status === 401) return { title: t.signedOutTitle, text: t.signedOutText, icon: 'lock' }
  if (problem.status === 403)
    return { title: t.forbiddenTitle, text: detail ?? t.forbiddenText, icon: 'lock' }
  if (problem.status === 404) return { title: t.missingTitle, text: t.missingText, icon: 'search' }
  return { title: t.failedTitle, text: detail ?? t.failedText, icon: 'alert' }
}

/** Holds the place of what is coming; invisible for the first 200 ms. Heights in rem. */
export function Skeleton({ heights }: { heights: readonly number[] }) {
  const t = useTexts(uiTexts)
  return (
    <div className="stack" role="status" aria-label={t.loading}>
      {heights.map((height, index) => (
        <div className="skeleton" style={{ height: `${height}rem` }} key={index} />
      ))}
    </div>
  )
}

interface Loadable<T> {
  data: T | undefined
  error: unknown
  refetch: () => unknown
  dataUpdatedAt: number
}

interface LoadedProps<T> {
  of: Loadable<T>
  heights: readonly number[]
  /** The page has no title of its own as long as there is nothing to show. */
  wholePage?: boolean
  children: (data: T) => ReactNode
}

/** The three faces of a request: its data, its failure, its waiting. Old data stays shown while it is refreshed. */
export function Loaded<T>({ of, heights, wholePage = false, children }: LoadedProps<T>) {
  const t = useTexts(uiTexts)
  if (of.data !== undefined) {
    return (
      <>
        {of.error !== null && <p className="stale">{t.stale(timeOf(of.dataUpdatedAt))}</p>}
        {children(of.data)}
      </>
    )
  }
  if (of.error !== null)
    return <ErrorState error={of.error} onRetry={() => void of.refetch()} wholePage={wholePage} />
  return <Skeleton heights={heights} />
}
