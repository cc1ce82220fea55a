import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { Button } from '../../../../ui/button'
import { deskUiTexts } from '../../../../ui/desk/texts'
import { Loaded } from '../../../../ui/states'

interface CardListProps<T> {
  of: UseInfiniteQueryResult<InfiniteData<{ items: T[]; next?: string }>>
  keyOf: (row: T) => string
  empty: ReactNode
  children: (row: T) => ReactNode
}

/** A list whose entries need more room than a line of a table. */
export function CardList<T>({ of, keyOf, empty, children }: CardListProps<T>) {
  const t = useTexts(deskUiTexts)
  return (
    <Loaded of={of} heights={[14, 14]}>
      {(data) => {
        const rows = rowsOf(data)
        if (rows.length === 0) return empty
        return (
          <div className="stack" aria-busy={of.isFetching}>
            {rows.map((row) => (
              <div key={keyOf(row)}>{children(row)}</div>
            ))}
            {of.hasNextPage && (
              <div>
                <Button look="secondary" busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
                  {t.more}
                </Button>
              </div>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
