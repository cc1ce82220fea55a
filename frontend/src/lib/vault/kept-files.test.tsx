import { renderHook, waitFor } from '@testing-library/react'
import 'fake-indexeddb/auto'
import { webcrypto } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { admit, admitted } from './kept'
import { useKeptFiles } from './kept-files'
import { destroyVault } from './vault'

vi.stubGlobal('crypto', webcrypto)

beforeEach(async () => {
  await destroyVault()
  admitted.set(undefined)
})

it('shows what was kept although its person is recognised only after the form is there', async () => {
  const vault = await admit('anna')
  await vault.write({ 'drafts/visit/voice': new Blob(['words']) })
  admitted.set(undefined)
  const { result } = renderHook(() => useKeptFiles('visit'))
  expect(result.current.files).toEqual({})
  await admit('anna')
  await waitFor(() => expect(Object.keys(result.current.files)).toEqual(['voice']))
})
