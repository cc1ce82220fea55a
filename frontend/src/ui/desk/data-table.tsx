/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- says the roles that cells and rows have by
   nature and lose when they are styled as blocks */
import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTexts } from '../../lib/i18n'
import { Icon } from '../icon'
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

function classOf({ figure, short }: { figure?: boolean; short?: boolean }): string | undefined {
  return [figure === true && 'figure', short === true && 'short'].filter(Boolean).join(' ') || undefined
}

/** Whoever has no mouse reaches what is beside the edge: only then the table itself takes the focus. */
function scrollsByKey(box: HTMLElement): () => void {
  const look = () => {
    if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0')
    else box.removeAttribute('tabindex')
  }
  const watch = new ResizeObserver(look)
  for (const sized of [box, ...box.children]) watch.observe(sized)
  return () => watch.disconnect()
}

/**
 * A list in columns; the first column names the row. Under 720 px each row becomes a card: a table styled as blocks
 * loses its meaning, which is why the roles are said. Own markup, since the library's table weighs more than all
 * the rest of the desk.
 */
export function DataTable<T>({ label, columns, rows, rowKey, more, current }: DataTableProps<T>) {
  const t = useTexts(deskUiTexts)
  const span = columns.length + (more ? 1 : 0)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (box.current ? scrollsByKey(box.current) : undefined), [])
  return (
    <div className="data-table" ref={box}>
      <table aria-label={label} role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                className={classOf(column)}
                style={{ width: column.width }}
              >
                {column.title}
              </th>
            ))}
            {more && (
              <th scope="col" role="columnheader" className="more-cell">
                <span className="visually-hidden">{t.details}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row
              key={rowKey(row)}
              row={row}
              columns={columns}
              details={more?.(row)}
              expandable={more !== undefined}
              isCurrent={rowKey(row) === current}
              span={span}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps<T> {
  row: T
  columns: readonly Column<T>[]
  details: ReactNode
  expandable: boolean
  isCurrent: boolean
  span: number
}

function Row<T>({ row, columns, details, expandable, isCurrent, span }: RowProps<T>) {
  const [open, setOpen] = useState(false)
  const below = useId()
  const hasDetails = details !== undefined && details !== null
  return (
    <Fragment>
      <tr role="row" className={isCurrent ? 'row-current' : undefined}>
        {columns.map((column, index) => (
          <td
            key={column.key}
            role={index === 0 ? 'rowheader' : 'cell'}
            data-label={column.title}
            className={classOf(column)}
          >
            {column.render(row)}
          </td>
        ))}
        {expandable && (
          <td role="cell" className="more-cell">
            {hasDetails && <MoreButton open={open} below={below} onClick={() => setOpen(!open)} />}
          </td>
        )}
      </tr>
      {open && hasDetails && (
        <tr role="row" id={below} className="row-details">
          <td role="cell" colSpan={span}>
            {details}
          </td>
        </tr>
      )}
    </Fragment>
  )
}

function MoreButton({ open, below, onClick }: { open: boolean; below: string; onClick: () => void }) {
  const t = useTexts(deskUiTexts)
  return (
    <button
      type="button"
      className="more-button"
      aria-expanded={open}
      aria-controls={open ? below : undefined}
      onClick={onClick}
    >
      <Icon name="chevron" />
      <span className="more-word">{t.details}</span>
    </button>
  )
}
