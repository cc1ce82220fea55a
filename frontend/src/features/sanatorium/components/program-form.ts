import type { Picked } from '../../../ui/desk/pickers'
import type {
  NewSanatoriumProgram,
  SanatoriumAudience,
  SanatoriumForm,
  SanatoriumProgram,
} from '../api/programs'

/** A destination as it is typed. */
export interface TypedDestination {
  key: string
  division: string
  name: string
  supportedRegion: boolean
}

/** A programme as it is typed. */
export interface TypedProgram {
  union: Picked | undefined
  name: string
  audience: SanatoriumAudience
  firstYear: string
  years: string
  firstMonth: string
  lastMonth: string
  source: string
  forms: readonly SanatoriumForm[]
  province: string
  places: string
  returnOn: string
  destinations: readonly TypedDestination[]
  baseIds: readonly string[]
}

export const nothingTyped = (year: number, union: Picked | undefined): TypedProgram => ({
  union,
  name: '',
  audience: 'ALL_MEMBERS',
  firstYear: String(year),
  years: '1',
  firstMonth: '1',
  lastMonth: '12',
  source: 'ADMIN_WELFARE',
  forms: ['UNIT_GROUP'],
  province: '33',
  places: '',
  returnOn: '',
  destinations: [],
  baseIds: [],
})

export const typedOf = (program: SanatoriumProgram): TypedProgram => ({
  union: program.union,
  name: program.name,
  audience: program.audience,
  firstYear: String(program.firstYear),
  years: String(program.years),
  firstMonth: String(program.firstMonth),
  lastMonth: String(program.lastMonth),
  source: program.source,
  forms: program.forms,
  province: program.province,
  places: String(program.places),
  returnOn: program.returnOn ?? '',
  destinations: program.destinations.map(({ division, name, supportedRegion }) => ({
    key: division,
    division,
    name,
    supportedRegion,
  })),
  baseIds: program.bases.map(({ id }) => id),
})

/** Message by field name of what is still missing. */
export function missingOf(typed: TypedProgram, needed: string): Record<string, string> {
  const missing: Record<string, string> = {}
  if (!typed.union) missing['unionId'] = needed
  for (const name of [
    'name',
    'firstYear',
    'years',
    'firstMonth',
    'lastMonth',
    'province',
    'places',
  ] as const) {
    if (typed[name].trim() === '') missing[name] = needed
  }
  if (typed.forms.length === 0) missing['forms'] = needed
  typed.destinations.forEach(({ division, name }, at) => {
    if (!/^[1-9]\d{5}$/.test(division)) missing[`destinations.${String(at)}.division`] = needed
    if (name.trim().length < 2) missing[`destinations.${String(at)}.name`] = needed
  })
  return missing
}

export const programOf = (typed: TypedProgram, unionId: string): NewSanatoriumProgram => ({
  unionId,
  name: typed.name.trim(),
  audience: typed.audience,
  firstYear: Number(typed.firstYear),
  years: Number(typed.years),
  firstMonth: Number(typed.firstMonth),
  lastMonth: Number(typed.lastMonth),
  source: typed.source,
  forms: [...typed.forms],
  province: typed.province,
  places: Number(typed.places),
  ...(typed.returnOn !== '' && { returnOn: typed.returnOn }),
  destinations: typed.destinations.map(({ division, name, supportedRegion }) => ({
    division,
    name: name.trim(),
    supportedRegion,
  })),
  baseIds: typed.forms.includes('DESIGNATED_BASE') ? [...typed.baseIds] : [],
})
