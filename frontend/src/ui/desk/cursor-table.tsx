import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTexts } from '../../lib/i18n'
import { rowsOf } from '../../lib/pages'
import { Button } from '../button'
import { Loaded } from '../states'
import { DataTable, type Column } from './data-table'
import { deskUiTexts } from './texts'

interface Page<T> {
  items: T[]
  next?: string
}

interface CursorTableProps<T> {
  label: string
  columns: readonly Column<T>[]
  of: UseInfiniteQueryResult<InfiniteData<Page<T>>>
  rowKey: (row: T) => string
  more?: (row: T) => ReactNode
  current?: string | undefined
  /** Shown when there is nothing: why, and the one next thing to do. */
  empty: ReactNode
}

/** A list of the API with its states; the next page comes on demand, and how many are shown is said. */
export function CursorTable<T>({ of, empty, ...table }: CursorTableProps<T>) {
  const t = useTexts(deskUiTexts)
  return (
    <Loaded of={of} heights={[2.5, 3, 3, 3, 3, 3]}>
      {(data) => {
        const rows = rowsOf(data)
        if (rows.length === 0) return empty
        return (
          <div className="stack" aria-busy={of.isFetching}>
            <DataTable rows={rows} {...table} />
            <div className="table-foot">
              <p className="soft small" role="status">
                {of.hasNextPage ? t.shownSoFar(rows.length) : t.shownAll(rows.length)}
              </p>
              {of.hasNextPage && (
                <Button look="secondary" busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
                  {t.more}
                </Button>
              )}
            </div>
          </div>
        )
      }}
    </Loaded>
  )
}
