import { useInfiniteQuery } from '@tanstack/react-query'
import { addressWith } from '../../../../lib/address'
import { formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Link, usePath, useSearch } from '../../../../lib/router'
import { CursorTable } from '../../../../ui/desk/cursor-table'
import type { Column } from '../../../../ui/desk/data-table'
import { Empty } from '../../../../ui/states'
import { admissionTexts } from '../../admission-texts'
import { admissionsQuery, type AdmissionListItem, type AdmissionStatus } from '../../api/admissions'
import { AdmissionBadge } from '../admission-badge'

interface AdmissionTableProps {
  unionId: string | undefined
  status: AdmissionStatus | undefined
}

export function AdmissionTable({ unionId, status }: AdmissionTableProps) {
  const t = useTexts(admissionTexts)
  const language = useLanguage()
  const path = usePath()
  const [search] = useSearch()
  const admissions = useInfiniteQuery(admissionsQuery({ unionId, status }))
  const columns: Column<AdmissionListItem>[] = [
    {
      key: 'name',
      title: t.name,
      short: true,
      render: ({ id, name }) => <Link to={addressWith(path, search, { open: id })}>{name}</Link>,
    },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    { key: 'channel', title: t.channel, short: true, render: ({ channel }) => t.channels[channel] },
    {
      key: 'submittedAt',
      title: t.submittedAt,
      short: true,
      render: ({ submittedAt }) => formatDateTime(submittedAt, language),
    },
    {
      key: 'state',
      title: t.state,
      short: true,
      render: (admission) => <AdmissionBadge status={admission.status} />,
    },
  ]
  return (
    <CursorTable
      label={t.title}
      columns={columns}
      of={admissions}
      rowKey={({ id }) => id}
      current={search.get('open') ?? undefined}
      empty={<Empty icon="people" title={t.none} text={t.noneText} />}
    />
  )
}
