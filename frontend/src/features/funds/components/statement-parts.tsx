import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { DataTable } from '../../../ui/desk/data-table'
import { Loaded } from '../../../ui/states'
import { statementPartsQuery, type Period, type StatementLine } from '../api/statements'
import { statementTexts } from '../statement-texts'

interface StatementPartsProps {
  unionId: string
  period: Period
  line: StatementLine
}

/** Which unions below an account is made of, each with the way further down and to its entries. */
export function StatementParts({ unionId, period, line: { account, accountName } }: StatementPartsProps) {
  const t = useTexts(statementTexts)
  const parts = useQuery(statementPartsQuery(unionId, period, account))
  const when = period.month === undefined ? `year=${period.year}` : `month=${period.month}`
  return (
    <Loaded of={parts} heights={[6]}>
      {({ items }) => (
        <DataTable
          label={t.parts(accountName)}
          rows={items}
          rowKey={({ union }) => union.id}
          columns={[
            { key: 'union', title: t.union, render: ({ union }) => union.name },
            { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
            {
              key: 'eliminated',
              title: t.eliminated,
              figure: true,
              render: ({ eliminated }) => formatMoney(eliminated),
            },
            {
              key: 'ways',
              title: t.ways,
              render: ({ union }) => (
                <>
                  <Link
                    to={`/desk/finance/ledger?union=${union.id}&account=${account}&${when}`}
                    aria-label={t.entriesOf(union.name)}
                  >
                    {t.entries}
                  </Link>{' '}
                  {union.id !== unionId && (
                    <Link
                      to={`/desk/finance/statement?union=${union.id}&year=${period.year}`}
                      aria-label={t.furtherOf(union.name)}
                    >
                      {t.further}
                    </Link>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </Loaded>
  )
}
