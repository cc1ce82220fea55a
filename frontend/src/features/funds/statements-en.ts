import type zh from './statements-zh-CN'

const en: typeof zh = {
  statement: (period) => `Consolidated statement ${period}`,
  ofYear: (year) => String(year),
  intro:
    'The union, everything below it and what was merged into it as one. Subsidies between two of these unions are taken out on both sides, so that nothing counts twice.',
  period: 'Period',
  wholeYear: 'Whole year',
  years: 'Years',
  reading: (income, expense, balance) => `Income ${income}, expense ${expense}, difference ${balance}.`,
  closed: (closed, unions) => `${closed} of ${unions} unions with entries have closed their books.`,
  inTransit: (amount) => `${amount} was on its way from one of these unions to another at the end.`,
  restatements: (count) => `${count} entries that came to light later are not counted here.`,
  kinds: {
    INCOME: 'Income',
    EXPENSE: 'Expense',
    ASSET: 'Assets at the end',
    LIABILITY: 'Liabilities at the end',
    EQUITY: 'Net assets brought in',
  },
  account: 'Account',
  own: 'Own',
  below: 'Below',
  eliminated: 'Eliminated',
  total: 'Consolidated',
  sum: 'Total',
  parts: (account) => `Parts of ${account}`,
  union: 'Union',
  amount: 'Amount',
  ways: 'Details',
  entries: 'Entries',
  entriesOf: (union) => `Entries of ${union}`,
  further: 'Further down',
  furtherOf: (union) => `Statement of ${union}`,
  emptyTitle: 'No entries in this period',
  emptyText: 'When the union or one below it has entries, they are summed here.',
  print: 'Print',
  fetch: 'Download',
}

export default en
