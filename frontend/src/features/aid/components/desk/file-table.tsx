import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { Badge } from '../../../../ui/surface'
import { hardshipFilesQuery, type HardshipFileListItem, type HardshipStatus } from '../../api/hardship-files'
import { hardshipTexts } from '../../hardship-texts'
import { HardshipBadge } from '../hardship-badge'

interface FileTableProps {
  unionId: string | undefined
  status: HardshipStatus | undefined
  reviewDueBy: string | undefined
}

export function FileTable(filter: FileTableProps) {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  const files = useInfiniteQuery(hardshipFilesQuery(filter))
  const columns: Column<HardshipFileListItem>[] = [
    {
      key: 'worker',
      title: t.worker,
      short: true,
      render: ({ id, worker }) => <Link to={`/desk/aid/files/${id}`}>{worker.name}</Link>,
    },
    { key: 'no', title: t.fileNo, short: true, render: ({ fileNo }) => fileNo },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'category', title: t.category, render: ({ categoryName }) => categoryName },
    {
      key: 'due',
      title: t.reviewDue,
      short: true,
      render: ({ reviewDue }) => reviewDue && formatDate(reviewDue, language),
    },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: (file) => (
        <span className="row">
          <HardshipBadge status={file.status} />
          {file.frozen === true && <Badge tone="accent">{t.frozen}</Badge>}
        </span>
      ),
    },
  ]
  return (
    <CursorTable
      label={t.desk}
      columns={columns}
      of={files}
      rowKey={({ id }) => id}
      empty={<Empty icon="file" title={t.noneDesk} text={t.noneDeskText} />}
    />
  )
}
