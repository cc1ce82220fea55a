import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { defineTexts, switchLanguage, useTexts } from './i18n'

const zh = { places: (n: number) => `还有 ${n} 个名额` }
const texts = defineTexts(zh, () =>
  Promise.resolve({ default: { places: (n: number) => `${n} places left` } }),
)

function Places() {
  return <p>{useTexts(texts).places(3)}</p>
}

afterEach(() => act(() => switchLanguage('zh-CN')))

it('speaks Chinese first, switches without a flicker, and remembers', async () => {
  render(<Places />)
  expect(screen.getByText('还有 3 个名额')).toBeInTheDocument()
  await act(() => switchLanguage('en'))
  expect(screen.getByText('3 places left')).toBeInTheDocument()
  expect(document.documentElement.lang).toBe('en')
  expect(localStorage.getItem('uh.language')).toBe('en')
})
