import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { draftKey, loadDraft, useDraft } from './drafts'

const key = draftKey('someone', 'form')
const empty = { name: '', note: '' }
const open = () => renderHook(() => useDraft(key, empty))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('stores what was typed within two seconds and not before', () => {
  const { result } = open()
  act(() => result.current.change({ note: '术后恢复良好' }))
  expect(loadDraft(key)).toBeUndefined()
  act(() => void vi.advanceTimersByTime(2_000))
  expect(loadDraft(key)?.value).toEqual({ name: '', note: '术后恢复良好' })
  expect(result.current.savedAt).toBeDefined()
})

it('stores nothing as long as nothing was typed', () => {
  open()
  act(() => void vi.advanceTimersByTime(10_000))
  expect(localStorage).toHaveLength(0)
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

it('is not upset by a draft that cannot be read', () => {
  localStorage.setItem(key, '{broken')
  expect(open().result.current.value).toEqual(empty)
})
