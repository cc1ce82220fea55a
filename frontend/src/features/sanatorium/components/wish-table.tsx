import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { useWithdrawWish, wishesQuery, type SanatoriumWish } from '../api/quotas'
import { sanatoriumTexts } from '../texts'

/** Which units want more places, and what they were given for it. */
export function WishTable({ programId }: { programId: string }) {
  const t = useTexts(sanatoriumTexts)
  const language = useLanguage()
  const wishes = useInfiniteQuery(wishesQuery(programId))
  const { mutateAsync, isPending, error } = useWithdrawWish()
  // a refusal stands above the table
  const stands = () => undefined
  const columns: Column<SanatoriumWish>[] = [
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'places', title: t.wishPlaces, figure: true, render: ({ places }) => String(places) },
    { key: 'met', title: t.met, figure: true, render: ({ met }) => String(met) },
    { key: 'reason', title: t.reason, render: ({ reason }) => reason },
    { key: 'at', title: t.at, short: true, render: ({ at }) => formatDateTime(at, language) },
    {
      key: 'acts',
      title: t.withdraw,
      render: (wish) =>
        wish.withdrawable && (
          <Button
            look="quiet"
            busy={isPending}
            aria-label={t.withdrawOf(wish.union.name)}
            onClick={() => void mutateAsync(wish).then(() => showToast(t.withdrawn), stands)}
          >
            {t.withdraw}
          </Button>
        ),
    },
  ]
  return (
    <section className="section" aria-labelledby="wishes">
      <h2 id="wishes">{t.wishes}</h2>
      {error && (
        <Notice tone="bad" live>
          {toProblem(error).message}
        </Notice>
      )}
      <CursorTable
        label={t.wishes}
        columns={columns}
        of={wishes}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t.noWishes}</p>}
      />
    </section>
  )
}
