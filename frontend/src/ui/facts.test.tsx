import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Facts } from './facts'

it('leaves a fact without a value out with its name', () => {
  render(
    <Facts
      facts={[
        ['目的地', '遂昌'],
        ['费用', 0],
        ['候补', false],
        ['截止', undefined],
        ['备注', ''],
      ]}
    />,
  )
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['目的地', '费用'])
})
