import { expect, it } from 'vitest'
import { occasionsOf } from './list-occasions'

const citation = { documentNumber: '温直工〔2019〕7号', clause: '四（二）', confidence: 'PUBLISHED' } as const
const rule = (occasion: string) => ({
  occasion,
  name: occasion,
  kind: 'VISIT' as const,
  forms: ['CASH' as const],
  citation,
})
const scheme = (name: string, ...occasions: string[]) => ({ code: name, name, occasions, citation })

it('puts the occasions in the order of the schemes, and the others behind them', () => {
  const occasions = occasionsOf({
    items: [rule('BIRTHDAY'), rule('MEMBER_DEATH'), rule('HOSPITALIZATION')],
    schemes: [
      scheme('六必访', 'HOSPITALIZATION', 'NOT_RULED'),
      scheme('六慰问'),
      scheme('五要贺', 'BIRTHDAY'),
    ],
  })
  expect(occasions.map(({ occasion, scheme: name }) => [occasion, name])).toEqual([
    ['HOSPITALIZATION', '六必访'],
    ['BIRTHDAY', '五要贺'],
    ['MEMBER_DEATH', undefined],
  ])
})

it('names occasions without rules by their scheme too', () => {
  const unruled = [{ occasion: 'BIRTHDAY', name: '生日', kind: 'CONGRATULATION' } as const]
  expect(occasionsOf({ items: [], unruled, schemes: [scheme('五要贺', 'BIRTHDAY')] })).toMatchObject([
    { occasion: 'BIRTHDAY', ruled: false, scheme: '五要贺' },
  ])
})
