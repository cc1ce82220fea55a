import { act, renderHook } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { draftKey, listDrafts, loadDraft, saveDraft, useDraft } from './drafts'

const key = draftKey('someone', 'form')
const empty = { name: '', note: '' }
const open = () => renderHook(() => useDraft(key, empty))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('keeps what was typed within a moment, readable nowhere on the device', () => {
  const { result } = open()
  act(() => result.current.change({ note: '术后恢复良好' }))
  expect(loadDraft(key)).toBeUndefined()
  act(() => void vi.advanceTimersByTime(50))
  expect(localStorage).toHaveLength(0)
  expect(loadDraft(key)?.value).toEqual({ name: '', note: '术后恢复良好' })
  expect(result.current.savedAt).toBeDefined()
})

it('stores nothing as long as nothing was typed', () => {
  open()
  act(() => void vi.advanceTimersByTime(10_000))
  expect(loadDraft(key)).toBeUndefined()
})

it('makes no draft of what was only filled in', () => {
  const { result, unmount } = open()
  act(() => result.current.fill({ name: '陈' }))
  expect(result.current.value.name).toBe('陈')
  unmount()
  expect(loadDraft(key)).toBeUndefined()
})

it('stores at once when the page is left', () => {
  const { result } = open()
  act(() => result.current.change({ name: '陈' }))
  act(() => void dispatchEvent(new Event('pagehide')))
  expect(loadDraft(key)?.value).toEqual({ name: '陈', note: '' })
})

it('brings the draft back on the next visit, and forgets it when it is discarded', () => {
  const first = open()
  act(() => first.result.current.change({ name: '陈' }))
  first.unmount()

  const second = open()
  expect(second.result.current.restored).toBe(true)
  expect(second.result.current.value.name).toBe('陈')
  act(() => second.result.current.discard())
  expect(second.result.current.value).toEqual(empty)
  second.unmount()
  expect(loadDraft(key)).toBeUndefined()
})

it('finds the draft that the device opened while the form was being drawn', () => {
  const { result } = renderHook(() => {
    useLayoutEffect(() => saveDraft(key, { name: '陈' }), [])
    return useDraft(key, empty)
  })
  expect(result.current.restored).toBe(true)
  expect(result.current.value).toEqual({ name: '陈', note: '' })
})

it('keeps drafts of two people apart', () => {
  const { result, unmount } = open()
  act(() => result.current.change({ name: '陈' }))
  unmount()
  expect(loadDraft(draftKey('another', 'form'))).toBeUndefined()
})

it('lets a draft go after seven days', () => {
  const { result, unmount } = open()
  act(() => result.current.change({ name: '陈' }))
  unmount()
  vi.advanceTimersByTime(7 * 86_400_000 - 1)
  expect(loadDraft(key)).toBeDefined()
  vi.advanceTimersByTime(1)
  expect(loadDraft(key)).toBeUndefined()
})

it('lists drafts of one kind, the latest first', () => {
  saveDraft(draftKey('someone', 'visit.1'), { name: '陈' }, 1_000)
  saveDraft(draftKey('someone', 'visit.2'), { name: '王' }, 2_000)
  saveDraft(draftKey('someone', 'aid'), { name: '李' }, 3_000)
  const found = listDrafts<typeof empty>(draftKey('someone', 'visit'), 4_000)
  expect(found.map(({ value }) => value.name)).toEqual(['王', '陈'])
})
