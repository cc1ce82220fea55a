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
