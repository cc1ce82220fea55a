import { Table } from 'antd'
import type { ReactNode, TableHTMLAttributes } from 'react'
import { useTexts } from '../../lib/i18n'
import { deskUiTexts } from './texts'

export interface Column<T> {
  key: string
  title: string
  render: (row: T) => ReactNode
  /** Money and counts stand at the right, in figures of one width. */
  figure?: boolean
  /** Names, dates and states stay on one line. */
  short?: boolean
  width?: number
}

interface DataTableProps<T> {
  /** What is listed; the name of the table for screen readers. */
  label: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowKey: (row: T) => string
  /** More about a row, opened under it; nothing when there is no more. */
  more?: (row: T) => ReactNode
  current?: string | undefined
}

/* Under 600 px each row becomes a card. Styling a table as blocks takes its meaning away, so the roles are said. */
function RoleTable(props: TableHTMLAttributes<HTMLTableElement>) {
  return <table {...props} role="table" />
}
const components = { table: RoleTable }
const rowRole = { role: 'row' }

function classOf({ figure, short }: { figure?: boolean; short?: boolean }): string {
  return [figure === true && 'figure', short === true && 'short'].filter(Boolean).join(' ')
}

/** A list in columns; the first column names the row. */
export function DataTable<T>({ label, columns, rows, rowKey, more, current }: DataTableProps<T>) {
  const t = useTexts(deskUiTexts)
  return (
    <div className="data-table">
      <Table
        aria-label={label}
        components={components}
        dataSource={[...rows]}
        rowKey={rowKey}
        pagination={false}
        size="middle"
        rowClassName={(row) => (rowKey(row) === current ? 'row-current' : '')}
        onRow={() => rowRole}
        onHeaderRow={() => rowRole}
        columns={columns.map((column, index) => ({
          key: column.key,
          title: column.title,
          ...(column.width !== undefined && { width: column.width }),
          ...(column.figure === true && { align: 'right' as const }),
          onHeaderCell: () => ({ role: 'columnheader' }),
          onCell: () => ({
            role: index === 0 ? 'rowheader' : 'cell',
            'data-label': column.title,
            className: classOf(column),
          }),
          render: (_: unknown, row: T) => column.render(row),
        }))}
        {...(more && {
          expandable: {
            columnTitle: <span className="visually-hidden">{t.details}</span>,
            expandedRowRender: more,
            rowExpandable: (row: T) => more(row) !== undefined,
          },
        })}
      />
    </div>
  )
}
