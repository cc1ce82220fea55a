import { describe, expect, it } from 'vitest'
import {
  addMonths,
  formatDate,
  formatDateTime,
  formatMoney,
  formatSpan,
  parseMoney,
  suffices,
  today,
} from './format'

describe('dates', () => {
  it('shows a day with its weekday in both languages', () => {
    expect(formatDate('2027-04-10', 'zh-CN')).toBe('2027年4月10日（周六）')
    expect(formatDate('2027-04-10', 'en')).toBe('Sat, 10 Apr 2027')
  })

  it("shows instants on China's clocks, also across midnight in Greenwich", () => {
    expect(formatDateTime('2026-12-31T17:30:00Z', 'zh-CN')).toBe('2027年1月1日（周五）01:30')
    expect(today(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
    expect(today(new Date('2026-12-31T15:59:59Z'))).toBe('2026-12-31')
  })

  it('names the day of a span once, and both when it lasts longer', () => {
    expect(formatSpan('2026-11-27T01:00:00Z', '2026-11-27T09:00:00Z', 'zh-CN', 2026)).toBe(
      '11月27日（周五）09:00–17:00',
    )
    expect(formatSpan('2026-11-27T01:00:00Z', '2026-11-28T09:00:00Z', 'zh-CN', 2026)).toBe(
      '11月27日（周五）09:00 – 11月28日（周六）17:00',
    )
  })

  it('names the year when it is not this one', () => {
    expect(formatSpan('2027-01-02T01:00:00Z', '2027-01-02T02:00:00Z', 'en', 2026)).toBe(
      'Sat, 2 Jan 2027, 09:00–10:00',
    )
  })

  it('counts months over the turn of the year', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
  })
})

describe('money', () => {
  it.each([
    ['0.00', '¥0.00'],
    ['1234.50', '¥1,234.50'],
    ['797000.00', '¥797,000.00'],
    ['9999999999999.99', '¥9,999,999,999,999.99'],
  ])('shows %s as %s without losing a cent', (amount, text) => {
    expect(formatMoney(amount)).toBe(text)
  })

  it.each([
    ['100.00', '99.99', true],
    ['100.00', '100.00', true],
    ['99.99', '100.00', false],
    ['9007199254740993.00', '9007199254740992.01', true],
  ])('%s against a need of %s', (there, needed, enough) => {
    expect(suffices(there, needed)).toBe(enough)
  })

  it.each([
    ['300', '300.00'],
    ['1000.01', '1000.01'],
    ['1，000.5元', '1000.50'],
    ['￥３００', '300.00'],
    ['007', '7.00'],
    ['0', '0.00'],
  ])('reads %s as %s', (typed, amount) => {
    expect(parseMoney(typed)).toBe(amount)
  })

  it.each(['', 'abc', '-5', '1.234', '1e3', '12345678901234'])('does not take %j for an amount', (typed) => {
    expect(parseMoney(typed)).toBeUndefined()
  })
})
