import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { PackValue } from '../../api/policy-packs'
import zh from '../../zh-CN'
import type { Typed } from './draft-edits'
import { ValueField } from './value-field'

type Kind = PackValue['kind']

/** As shipped rule books write each kind, and what is typed over it. */
const samples: Record<Kind, { path: string; text: string; to: string; how: () => void }> = {
  OCCASION: sample('hardship.categories.DEEP', '深度困难/Deep', '深度困难职工/Deep hardship'),
  SCHEME: sample('schemes.FIVE_VISITS', '五要访/Five visits', '五必访/Five visits'),
  MONEY: sample('occasions.BIRTHDAY.ceiling', '300.00', '200.00'),
  COUNT: sample('hardship.noticeDays', '5', '7'),
  COUNTS: sample('elections.termYears', '3 5', '5'),
  SHARE: sample('dues.rate', '5/1000', '4/1000'),
  WORDS: sample('occasions.BEREAVEMENT.relatives', 'SON DAUGHTER', 'SON'),
  PERIOD: sample('validity', '2019-03-18/', '2019-03-18/2030-01-01'),
  TEXT: sample('mutualAid.schemes.ZJ_INDUSTRY.begins', '11-01', '12-01'),
  FLAG: { path: 'lateCharges.cappedAtPrincipal', text: 'true', to: 'false', how: () => press(zh.no) },
  FORM: {
    path: 'occasions.BIRTHDAY.forms.GOODS',
    text: 'STATED',
    to: 'UNSTATED',
    how: () => press(zh.formUnstated),
  },
  FREQUENCY: {
    path: 'occasions.BIRTHDAY.frequency',
    text: 'ONCE_PER_YEAR',
    to: 'ONCE',
    how: () => choose('ONCE'),
  },
  CONDITION: {
    path: 'hardship.categories.DEEP.all.NET',
    text: 'NET LT 1',
    to: 'NET LE 1',
    how: () => choose('LE'),
  },
  STRUCTURE: {
    path: 'elections.sizes',
    text: '[{"from":25,"least":3}]',
    to: '[{"from":30,"least":3}]',
    how: () => type(zh.lineCell(zh.columns['from'] ?? '', 1), '30'),
  },
}

function sample(path: string, text: string, to: string) {
  return { path, text, to, how: () => type(undefined, to) }
}

function type(label: string | undefined, text: string) {
  const field = label === undefined ? screen.getAllByRole('textbox')[0] : screen.getByLabelText(label)
  if (field) fireEvent.change(field, { target: { value: text } })
}

function press(label: string) {
  fireEvent.click(screen.getByLabelText(label))
}

function choose(value: string) {
  const [select] = screen.getAllByRole('combobox')
  if (select) fireEvent.change(select, { target: { value } })
}

test.each(Object.entries(samples))(
  'a value of the kind %s is written anew',
  (kind, { path, text, to, how }) => {
    const typed = vi.fn<(typed: Typed) => void>()
    const value: PackValue = {
      path,
      kind: kind as Kind,
      text,
      source: 'DOCUMENT',
      citation: { documentNumber: '温直工〔2019〕7号', clause: '四', confidence: 'PUBLISHED' },
    }
    render(
      <ValueField
        value={value}
        typed={{ text, source: 'DOCUMENT' }}
        sources={['DOCUMENT']}
        error={undefined}
        onChange={typed}
      />,
    )
    how()
    expect(typed).toHaveBeenCalledWith({ text: to, source: 'DOCUMENT' })
  },
)

test('facts that must not be are ticked', () => {
  const typed = vi.fn<(typed: Typed) => void>()
  const value: PackValue = {
    path: 'hardship.categories.DEEP.unless',
    kind: 'CONDITION',
    text: 'NOT ILLNESS',
    source: 'DOCUMENT',
    citation: { documentNumber: '温直工〔2019〕7号', clause: '四', confidence: 'PUBLISHED' },
  }
  render(
    <ValueField
      value={value}
      typed={{ text: value.text, source: 'DOCUMENT' }}
      sources={['DOCUMENT']}
      error={undefined}
      onChange={typed}
    />,
  )
  fireEvent.click(screen.getByLabelText(zh.conditionNot(zh.words['PUBLIC_AID'] ?? '')))
  expect(typed).toHaveBeenCalledWith({ text: 'NOT ILLNESS PUBLIC_AID', source: 'DOCUMENT' })
})
