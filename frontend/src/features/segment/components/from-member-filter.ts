import { newRow, type ConditionRow, type SegmentForm } from './segment-form'

interface Taken {
  form: SegmentForm
  /** Something was taken over from the list of members. */
  taken: boolean
}

/** The lines that say what the list of members was filtered by. */
export function fromMemberFilter(search: URLSearchParams, home: string | undefined): Taken {
  const rows: ConditionRow[] = []
  const union = search.get('union')
  const status = search.get('status')
  if (union !== null && union !== '' && union !== home) {
    rows.push({ ...newRow('UNION', rows.length + 1), values: [union] })
  }
  if (status !== null && status !== '') {
    rows.push({ ...newRow('STATUS', rows.length + 1), values: [status] })
  }
  const taken = rows.length > 0
  return { taken, form: { name: '', match: 'ALL', rows: taken ? rows : [newRow('BIRTH_DATE', 1)] } }
}
