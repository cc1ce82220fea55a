import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useSheetForm } from './use-sheet-form'

it('says what is missing after the first try, sends nothing before it is there, and is done once it was taken', async () => {
  const mutateAsync = vi.fn((body: string) => Promise.resolve(`${body} taken`))
  const done = vi.fn()
  const initialProps: { missing: Readonly<Record<string, string>> } = { missing: { reason: '请填写' } }
  const { result, rerender } = renderHook(
    ({ missing }: typeof initialProps) =>
      useSheetForm({ mutateAsync, isPending: false, error: null }, missing, done),
    { initialProps },
  )
  expect(result.current.messages).toEqual({})
  act(() => result.current.send('first'))
  expect(result.current.messages).toEqual({ reason: '请填写' })
  expect(mutateAsync).not.toHaveBeenCalled()
  rerender({ missing: {} })
  act(() => result.current.send(undefined))
  expect(mutateAsync).not.toHaveBeenCalled()
  act(() => result.current.send('second'))
  expect(mutateAsync.mock.calls[0]?.[0]).toBe('second')
  await expect.poll(() => done.mock.calls).toEqual([['second taken']])
})

it('is done also when the sheet went away while the answer was under way', async () => {
  let take: (answer: string) => void = () => undefined
  const answer = new Promise<string>((resolve) => {
    take = resolve
  })
  const done = vi.fn()
  const { result, unmount } = renderHook(() =>
    useSheetForm({ mutateAsync: () => answer, isPending: false, error: null }, {}, done),
  )
  act(() => result.current.send('once'))
  unmount()
  take('taken')
  await expect.poll(() => done.mock.calls).toEqual([['taken']])
})

it('leaves a refusal to the form', async () => {
  const done = vi.fn()
  const mutateAsync = vi.fn(() => Promise.reject(new Error('refused')))
  const { result } = renderHook(() => useSheetForm({ mutateAsync, isPending: false, error: null }, {}, done))
  act(() => result.current.send('once'))
  await expect.poll(() => mutateAsync.mock.settledResults.map(({ type }) => type)).toEqual(['rejected'])
  expect(done).not.toHaveBeenCalled()
})
