import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export function Card({ accent = false, children }: { accent?: boolean; children: ReactNode }) {
  return <div className={accent ? 'card card-accent' : 'card'}>{children}</div>
}

type Tone = 'plain' | 'good' | 'gold' | 'accent'

export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone === 'plain' ? 'badge' : `badge badge-${tone}`}>{children}</span>
}

const noticeIcons = { plain: 'info', good: 'check', gold: 'alert', bad: 'alert' } as const satisfies Record<
  string,
  IconName
>

/** Something the reader should know where she stands; `live` notices are spoken when they change. */
export function Notice({
  tone = 'plain',
  live = false,
  children,
}: {
  tone?: keyof typeof noticeIcons
  live?: boolean
  children: ReactNode
}) {
  return (
    <div className={tone === 'plain' ? 'notice' : `notice notice-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={noticeIcons[tone]} />
      <div>{children}</div>
    </div>
  )
}
