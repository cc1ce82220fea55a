import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  CampaignKind,
  NewStockItem,
  NewStockPurchase,
  StockDecision,
  StockItem,
  StockMovement,
  StockRequest,
  StockWriteOff,
} from '../../../gen/schema'
import { answer, http, keyOfAct } from '../../../lib/http'
import { given, pagesOf } from '../../../lib/pages'

export type { CampaignKind, StockItem, StockMovement, StockRequest }

/** Goods in stock of a union and below. */
export const stockQuery = (unionId: string | undefined) =>
  pagesOf(['stock', 'list', unionId], (cursor, signal) =>
    answer(http.GET('/api/v1/stock-items', { params: { query: given({ unionId, cursor }) }, signal })),
  )

/** Goods with each purchase and what is left of it. */
export const stockItemQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['stock', itemId, 'one'],
    queryFn: ({ signal }) =>
      answer(http.GET('/api/v1/stock-items/{itemId}', { params: { path: { itemId } }, signal })),
  })

export const movementsQuery = (itemId: string) =>
  pagesOf(['stock', itemId, 'movements'], (cursor, signal) =>
    answer(
      http.GET('/api/v1/stock-items/{itemId}/movements', {
        params: { path: { itemId }, query: given({ cursor }) },
        signal,
      }),
    ),
  )

/** Which budget lines may pay for goods of such a campaign. */
export const stockLinesQuery = (itemId: string, payFor: CampaignKind) =>
  queryOptions({
    queryKey: ['stock', itemId, 'lines', payFor],
    queryFn: ({ signal }) =>
      answer(
        http.GET('/api/v1/stock-items/{itemId}/paying-lines', {
          params: { path: { itemId }, query: { payFor } },
          signal,
        }),
      ),
  })

function useStockChanged() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['stock'] })
  }
}

const keyed = () => ({ 'Idempotency-Key': keyOfAct })

export function useAddStockItem() {
  const changed = useStockChanged()
  return useMutation({
    mutationFn: (body: NewStockItem) => answer(http.POST('/api/v1/stock-items', { body })),
    onSuccess: changed,
  })
}

export function useBuyStock(itemId: string) {
  const changed = useStockChanged()
  return useMutation({
    mutationFn: (body: NewStockPurchase) =>
      answer(
        http.POST('/api/v1/stock-items/{itemId}/purchases', {
          params: { path: { itemId }, header: keyed() },
          body,
        }),
      ),
    onSuccess: changed,
  })
}

export function useWriteOffStock(itemId: string) {
  const changed = useStockChanged()
  return useMutation({
    mutationFn: (body: StockWriteOff) =>
      answer(
        http.POST('/api/v1/stock-items/{itemId}/write-offs', {
          params: { path: { itemId }, header: keyed() },
          body,
        }),
      ),
    onSuccess: changed,
  })
}

/** The second person's word on a purchase or a loss. */
export function useDecideStock({ id, version }: StockRequest) {
  const changed = useStockChanged()
  return useMutation({
    mutationFn: (body: StockDecision) =>
      answer(
        http.POST('/api/v1/stock-requests/{requestId}/decisions', {
          params: { path: { requestId: id }, header: { 'If-Match': `"${version}"`, ...keyed() } },
          body,
        }),
      ),
    onSettled: changed,
  })
}

/** Takes a confirmed purchase back while it is all there and nobody has paid it. */
export function useTakeBackPurchase({ id, version }: StockRequest) {
  const changed = useStockChanged()
  return useMutation({
    mutationFn: (reason: string) =>
      answer(
        http.POST('/api/v1/stock-requests/{requestId}/retractions', {
          params: { path: { requestId: id }, header: { 'If-Match': `"${version}"`, ...keyed() } },
          body: { reason },
        }),
      ),
    onSettled: changed,
  })
}
