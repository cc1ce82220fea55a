import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { useWorkingUnion } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { DataTable, type Column } from '../../../ui/desk/data-table'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import type { UnionKind } from '../api/add-kind'
import { kindsQuery } from '../api/list-kinds'
import { KindSheet } from '../components/kind-sheet'
import { organizationTexts } from '../texts'

/** The kinds of unions in force, from the highest to the lowest; the topmost union adds kinds of its own. */
export default function KindsPage() {
  const t = useTexts(organizationTexts)
  const language = useLanguage()
  const session = useSession()
  const kinds = useQuery(kindsQuery)
  const root = useWorkingUnion()
  const [adding, setAdding] = useState(false)
  const nameOf = (kind: UnionKind) => (language === 'en' ? kind.nameEn : kind.nameZh)
  return (
    <>
      <PageHeader title={t.unionKinds} intro={t.unionKindsIntro}>
        {root && may(session, 'UNION_WRITE') && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t.addKind}
          </Button>
        )}
      </PageHeader>
      <Loaded of={kinds} heights={[3, 3, 3, 3]}>
        {({ items }) => {
          const byCode = new Map(items.map((kind) => [kind.code, nameOf(kind)]))
          const columns: Column<UnionKind>[] = [
            {
              key: 'name',
              title: t.kind,
              render: (kind) => (
                <>
                  {nameOf(kind)} {kind.own && <Badge tone="accent">{t.kindOwn}</Badge>}
                </>
              ),
            },
            {
              key: 'code',
              title: t.kindCode,
              short: true,
              render: ({ code }) => <span className="code">{code}</span>,
            },
            {
              key: 'committee',
              title: t.kindCommitteeFrom,
              render: ({ committeeFrom, source }) =>
                committeeFrom === undefined ? '' : `${committeeFrom}${source ? `（${source}）` : ''}`,
            },
            {
              key: 'children',
              title: t.kindChildren,
              render: ({ children }) => children.map((code) => byCode.get(code) ?? code).join('、'),
            },
          ]
          return (
            <>
              <DataTable label={t.unionKinds} columns={columns} rows={items} rowKey={({ code }) => code} />
              {adding && root && (
                <KindSheet rootId={root.id} kinds={items} onClose={() => setAdding(false)} />
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
