import { infiniteQueryOptions, type InfiniteData } from '@tanstack/react-query'

/** One page of a list as the API gives it; `next` is the cursor of the following one. */
interface Page<T> {
  items: T[]
  next?: string
}

/** A list that grows page by page; the key carries all filters, so that a changed filter begins anew. */
export function pagesOf<T>(
  key: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  })
}

export function rowsOf<T>(data: InfiniteData<Page<T>>): T[] {
  return data.pages.flatMap((page) => page.items)
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out what was not chosen, so that it does not reach the address as an empty value. */
export function given<T extends object>(values: T): Given<T> {
  const chosen = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(chosen) as Given<T>
}
