import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { renderSignedIn } from '../../../../tests/render'
import type { Timeline } from '../api/get-timeline'
import { CareTimeline } from './care-timeline'

const union = { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e01', name: '机关第一分工会' }
const timeline: Timeline = {
  member: { id: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e02', name: '陈思远', memberNo: 'M000001' },
  union,
  year: 2025,
  sums: [
    { kind: 'CARE', year: 2025, count: 2, amount: '1300.00' },
    { kind: 'EVENT', year: 2025, count: 1 },
    { kind: 'CARE', year: 2023, count: 1, amount: '300.00' },
  ],
  items: [
    {
      kind: 'CARE',
      day: '2025-06-01',
      title: '住院慰问',
      union,
      subjectId: '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e10',
      amount: '1000.00',
      note: '术后恢复良好',
      withheld: false,
    },
    { kind: 'CARE', day: '2025-03-01', title: '家庭纠纷调解', union, withheld: true },
  ],
}

it('shows each thing with its amount, and the sums of the year alone', () => {
  renderSignedIn(<CareTimeline timeline={timeline} onYear={vi.fn()} linkTo={() => undefined} />)
  const sums = within(screen.getByRole('region', { name: '2025 年合计' }))
  expect(sums.getByText('2 次')).toBeInTheDocument()
  expect(sums.getByText(/1,300\.00/)).toBeInTheDocument()
  expect(sums.queryByText(/300\.00$/)?.textContent).not.toBe(' · ¥300.00')
  expect(screen.getByText('术后恢复良好')).toBeInTheDocument()
})

it('says that a note is withheld without a word of it', () => {
  renderSignedIn(<CareTimeline timeline={timeline} onYear={vi.fn()} linkTo={() => undefined} />)
  expect(screen.getByText('内容仅经办人和本工会主席可见')).toBeInTheDocument()
})

it('offers every year in which something happened', async () => {
  const onYear = vi.fn()
  renderSignedIn(<CareTimeline timeline={timeline} onYear={onYear} linkTo={() => undefined} />)
  await userEvent.click(screen.getByRole('radio', { name: '2023 年' }))
  expect(onYear).toHaveBeenCalledWith(2023)
})

it('links to the record only for a reader who can open it', () => {
  renderSignedIn(
    <CareTimeline
      timeline={timeline}
      onYear={vi.fn()}
      linkTo={(item) => item.subjectId && `/c/visits/${item.subjectId}`}
    />,
  )
  expect(screen.getByRole('link', { name: '住院慰问' })).toHaveAttribute(
    'href',
    '/c/visits/019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e10',
  )
  expect(screen.queryByRole('link', { name: '家庭纠纷调解' })).not.toBeInTheDocument()
})

it('an empty year says so', () => {
  renderSignedIn(
    <CareTimeline
      timeline={{ ...timeline, items: [], sums: [] }}
      onYear={vi.fn()}
      linkTo={() => undefined}
    />,
  )
  expect(screen.getByText('这一年还没有记录')).toBeInTheDocument()
})
