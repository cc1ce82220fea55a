import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { Bars } from '../../../ui/desk/bars'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import type { SanatoriumProgram } from '../api/programs'
import { quotasQuery, type SanatoriumQuota } from '../api/quotas'
import { sanatoriumTexts } from '../texts'
import { HistorySheet } from './history-sheet'
import { MoveSheet } from './move-sheet'
import { WishSheet } from './wish-sheet'

interface Doing {
  what: 'move' | 'ask' | 'history'
  quota: SanatoriumQuota
}

/** Places by union, from above to below: what each has, gave, used and can still give. */
export function QuotaTable({ program }: { program: SanatoriumProgram }) {
  const t = useTexts(sanatoriumTexts)
  const session = useSession()
  const quotas = useInfiniteQuery(quotasQuery(program.id))
  const [doing, setDoing] = useState<Doing>()
  const done = () => setDoing(undefined)
  const asks = (quota: SanatoriumQuota) =>
    program.status === 'PUBLISHED' &&
    quota.parentId !== undefined &&
    quota.wished === 0 &&
    may(session, 'SANATORIUM_WRITE')
  const columns: Column<SanatoriumQuota>[] = [
    {
      key: 'union',
      title: t.union,
      render: ({ id, union, depth, used, total }) => (
        <div style={{ paddingInlineStart: `${String(depth - 1)}rem` }}>
          <Bars
            label={union.name}
            bars={[{ id, label: union.name, value: used, of: total, words: t.bar(used, total) }]}
          />
        </div>
      ),
    },
    { key: 'total', title: t.total, figure: true, render: ({ total }) => String(total) },
    { key: 'given', title: t.given, figure: true, render: ({ given }) => String(given) },
    { key: 'used', title: t.used, figure: true, render: ({ used }) => String(used) },
    { key: 'reserve', title: t.reserve, figure: true, render: ({ reserve }) => String(reserve) },
    {
      key: 'wished',
      title: t.wished,
      figure: true,
      render: ({ wished }) => (wished === 0 ? '—' : String(wished)),
    },
    {
      key: 'acts',
      title: t.move,
      render: (quota) => (
        <span className="row">
          {quota.rights.length > 0 && (
            <Button
              look="secondary"
              aria-label={t.moveOf(quota.union.name)}
              onClick={() => setDoing({ what: 'move', quota })}
            >
              {t.move}
            </Button>
          )}
          {asks(quota) && (
            <Button
              look="quiet"
              aria-label={t.askOf(quota.union.name)}
              onClick={() => setDoing({ what: 'ask', quota })}
            >
              {t.ask}
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={t.historyOf(quota.union.name)}
            onClick={() => setDoing({ what: 'history', quota })}
          >
            {t.history}
          </Button>
        </span>
      ),
    },
  ]
  return (
    <section className="section" aria-labelledby="quotas">
      <h2 id="quotas">{t.quotas}</h2>
      <p className="soft small">{t.quotaIntro}</p>
      <CursorTable
        label={t.quotas}
        columns={columns}
        of={quotas}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.quotas} text={t.noQuotas} />}
      />
      {doing?.what === 'move' && <MoveSheet quota={doing.quota} onClose={done} />}
      {doing?.what === 'ask' && <WishSheet quota={doing.quota} onClose={done} />}
      {doing?.what === 'history' && <HistorySheet quota={doing.quota} onClose={done} />}
    </section>
  )
}
