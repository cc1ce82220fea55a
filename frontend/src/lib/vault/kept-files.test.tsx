import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { admitted } from './kept'
import { useKeptFiles } from './kept-files'
import type { Vault } from './vault'

beforeEach(() => admitted.set(undefined))

it('shows what was kept although its person is recognised only after the form is there', async () => {
  const shelf: Pick<Vault, 'readShelf'> = {
    readShelf: (name) => Promise.resolve([[`${name}/voice`, new Blob(['words'])]]),
  }
  const { result } = renderHook(() => useKeptFiles('visit'))
  expect(result.current.files).toEqual({})
  act(() => admitted.set(shelf as Vault))
  await waitFor(() => expect(Object.keys(result.current.files)).toEqual(['voice']))
})

it('keeps what is chosen before its person is recognised', async () => {
  const written: Record<string, unknown> = {}
  const vault: Pick<Vault, 'readShelf' | 'write'> = {
    readShelf: () => Promise.resolve([]),
    write: (changes) => Promise.resolve(void Object.assign(written, changes)),
  }
  const { result } = renderHook(() => useKeptFiles('visit'))
  const signature = new Blob(['drawn'])
  act(() => result.current.put('receipt', signature))
  act(() => result.current.put('voice', new Blob(['words'])))
  act(() => result.current.put('voice', null))
  act(() => admitted.set(vault as Vault))
  await waitFor(() =>
    expect(written).toEqual({ 'drafts/visit/receipt': signature, 'drafts/visit/voice': undefined }),
  )
  expect(Object.keys(result.current.files)).toEqual(['receipt'])
})
