import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  GiftForm,
  OccasionList,
  OccasionRule,
  ReportableOccasion,
  UnruledOccasion,
} from '../../../gen/schema'
import { answer, http } from '../../../lib/http'
import { kept } from '../../../lib/vault/kept'

export type { GiftForm, OccasionRule }

interface InScheme {
  /** The name under which it is known here, such as 五要访; absent where it stands under none. */
  scheme?: string | undefined
}

/** An occasion as the form needs it: with its rules, or by its name alone where no document rules it. */
export type Occasion = InScheme &
  (
    | (OccasionRule & { ruled: true })
    | (UnruledOccasion & { ruled: false; forms: readonly GiftForm[]; maxAmount?: undefined })
  )

const anyForm: readonly GiftForm[] = ['NONE', 'GOODS', 'VOUCHER', 'CASH']

/** In the order of the schemes, and what stands under none of them after those. */
export function occasionsOf({ items, unruled = [], schemes = [] }: OccasionList): Occasion[] {
  const left: Occasion[] = [
    ...items.map((rule) => ({ ...rule, ruled: true as const })),
    ...unruled.map((known) => ({ ...known, ruled: false as const, forms: anyForm })),
  ]
  const named = schemes.flatMap(({ name, occasions }) =>
    occasions.flatMap((code) => {
      const at = left.findIndex(({ occasion }) => occasion === code)
      return left.splice(at, at < 0 ? 0 : 1).map((occasion) => ({ ...occasion, scheme: name }))
    }),
  )
  return [...named, ...left]
}

/**
 * The occasions of care and what is allowed for each, in a union on a day. Without a network the last ones known for the
 * union, or else for any: the server judges again when the visit is sent.
 */
export const occasionsQuery = (unionId: string, on: string) =>
  queryOptions({ ...listOf(unionId, on), select: occasionsOf, placeholderData: keepPreviousData })

/** Of them those that an officer may note as something to be done, under the names of the union's rules. */
export const notableQuery = (unionId: string, on: string) =>
  queryOptions({ ...listOf(unionId, on), select: notableOf })

function notableOf(list: OccasionList): ReportableOccasion[] {
  const all = [...list.items, ...(list.unruled ?? [])]
  return (list.reportable ?? []).flatMap((code) =>
    all.filter(({ occasion }) => occasion === code).map(({ occasion, name }) => ({ occasion, name })),
  )
}

const listOf = (unionId: string, on: string) =>
  queryOptions({
    queryKey: ['occasions', unionId, on],
    queryFn: ({ signal }) =>
      kept(
        `occasions/${unionId}`,
        () =>
          answer(
            http.GET('/api/v1/condolence-occasions', {
              params: { query: { unionId, ...(on === '' ? {} : { on }) } },
              signal,
            }),
          ),
        'occasions',
      ),
    enabled: unionId !== '',
    staleTime: 10 * 60_000,
  })
