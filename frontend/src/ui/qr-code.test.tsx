import { render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { pathOf, QrCode } from './qr-code'

it('draws each run of dark modules as one rectangle', () => {
  expect(
    pathOf([
      [false, true, true],
      [true, false, true],
    ]),
  ).toBe('M1 0h2v1H1zM0 1h1v1H0zM2 1h1v1H2z')
  expect(pathOf([])).toBe('')
})

it('is a picture with a name, once it is drawn', async () => {
  render(<QrCode text="https://union.example/verify#x" label="陈思远的会员证二维码" />)
  const picture = screen.getByRole('img', { name: '陈思远的会员证二维码' })
  await waitFor(() => expect(picture.querySelector('path')).not.toBeNull())
})
