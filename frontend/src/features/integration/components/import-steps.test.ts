import { describe, expect, it } from 'vitest'
import type { Import } from '../api/get-import'
import { doubledFields, isUndoable, missingFields, positionOf, stepOf } from './import-steps'

const fields = [
  { name: 'name', label: '姓名', required: true },
  { name: 'idNumber', label: '身份证号', required: true },
  { name: 'post', label: '职务', required: false },
]

function held(changes: Partial<Import> = {}): Import {
  return {
    id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01',
    kind: 'ROSTER',
    union: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e02', name: '机关第一分工会' },
    fileName: 'roster.xlsx',
    mode: 'CHANGES',
    asOf: '2026-11-20',
    missing: 'RETAIN',
    own: true,
    status: 'READY',
    fields,
    columns: [
      { index: 0, header: '姓名', field: 'name' },
      { index: 1, header: '身份证号码', field: 'idNumber' },
    ],
    createdBy: { name: '示文博' },
    createdAt: '2026-11-20T02:00:00Z',
    version: 1,
    ...changes,
  }
}

describe('the way of an import', () => {
  it('asks for the columns first when a required one was not recognised', () => {
    const unknown = held({ columns: [{ index: 0, header: '姓名', field: 'name' }] })
    expect(missingFields(unknown).map(({ label }) => label)).toEqual(['身份证号'])
    expect(stepOf(unknown, null)).toBe('mapping')
  })

  it('shows the preview at once when every required column was recognised', () => {
    expect(stepOf(held(), null)).toBe('preview')
  })

  it('goes back to the columns when the reader wants to, but only while nothing is carried out', () => {
    expect(stepOf(held(), 'mapping')).toBe('mapping')
    expect(stepOf(held({ status: 'COMMITTED' }), 'mapping')).toBe('done')
    expect(stepOf(held({ status: 'COMMITTING' }), 'mapping')).toBe('committing')
  })

  it('has a page for each state', () => {
    const steps = (['PREVIEWING', 'UNDOING', 'UNDONE', 'FAILED'] as const).map((status) =>
      stepOf(held({ status }), null),
    )
    expect(steps).toEqual(['checking', 'undoing', 'undone', 'failed'])
    expect(steps.map(positionOf)).toEqual([2, 3, 3, 2])
  })

  it('sees when two columns claim the same field', () => {
    const twice = held({
      columns: [
        { index: 0, header: '姓名', field: 'name' },
        { index: 1, header: '证件号', field: 'idNumber' },
        { index: 2, header: '身份证', field: 'idNumber' },
      ],
    })
    expect(doubledFields(twice).map(({ name }) => name)).toEqual(['idNumber'])
  })

  it('can be taken back until its last moment and not after', () => {
    const end = '2026-12-20T00:00:00Z'
    const committed = held({ status: 'COMMITTED', undoableUntil: end })
    expect(isUndoable(committed, Date.parse(end) - 1)).toBe(true)
    expect(isUndoable(committed, Date.parse(end))).toBe(false)
    expect(isUndoable({ ...committed, status: 'UNDONE' }, 0)).toBe(false)
  })
})
