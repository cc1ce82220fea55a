import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useSheetForm } from './use-sheet-form'

it('says what is missing after the first try, sends nothing before it is there, and is done once it was taken', () => {
  const mutate = vi.fn((body: string, { onSuccess }: { onSuccess: (answer: string) => void }) =>
    onSuccess(`${body} taken`),
  )
  const done = vi.fn()
  const initialProps: { missing: Readonly<Record<string, string>> } = { missing: { reason: '请填写' } }
  const { result, rerender } = renderHook(
    ({ missing }: typeof initialProps) =>
      useSheetForm({ mutate, isPending: false, error: null }, missing, done),
    { initialProps },
  )
  expect(result.current.messages).toEqual({})
  act(() => result.current.send('first'))
  expect(result.current.messages).toEqual({ reason: '请填写' })
  expect(mutate).not.toHaveBeenCalled()
  rerender({ missing: {} })
  act(() => result.current.send(undefined))
  expect(mutate).not.toHaveBeenCalled()
  act(() => result.current.send('second'))
  expect(mutate.mock.calls[0]?.[0]).toBe('second')
  expect(done).toHaveBeenCalledExactlyOnceWith('second taken')
})
