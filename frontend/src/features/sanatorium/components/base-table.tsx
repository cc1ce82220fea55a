import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { Empty } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { basesQuery, type SanatoriumBase } from '../api/bases'
import { sanatoriumTexts } from '../texts'
import { RegisterSheet, StrikeSheet } from './base-sheets'

/** The register of designated bases. */
export function BaseTable() {
  const t = useTexts(sanatoriumTexts)
  const language = useLanguage()
  const session = useSession()
  const bases = useInfiniteQuery(basesQuery)
  const [registering, setRegistering] = useState(false)
  const [striking, setStriking] = useState<SanatoriumBase>()
  const columns: Column<SanatoriumBase>[] = [
    { key: 'name', title: t.name, render: ({ name }) => name },
    { key: 'registerNo', title: t.registerNo, short: true, render: ({ registerNo }) => registerNo },
    { key: 'place', title: t.place, render: ({ place }) => place },
    { key: 'union', title: t.union, render: ({ union }) => union.name },
    {
      key: 'status',
      title: t.status,
      render: (base) => (
        <span className="row">
          {base.struckOn === undefined ? (
            <Badge tone="good">{t.inForce}</Badge>
          ) : (
            <span className="soft small">
              {t.struck(formatDate(base.struckOn, language))} {base.struckReason}
            </span>
          )}
          {base.changeable && (
            <Button look="quiet" aria-label={t.strikeOf(base.name)} onClick={() => setStriking(base)}>
              {t.strike}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return (
    <div className="stack">
      {may(session, 'SANATORIUM_WRITE') && (
        <div>
          <Button icon="plus" onClick={() => setRegistering(true)}>
            {t.register}
          </Button>
        </div>
      )}
      <CursorTable
        label={t.bases}
        columns={columns}
        of={bases}
        rowKey={({ id }) => id}
        empty={<Empty icon="home" title={t.noBasesTitle} text={t.noBasesText} />}
      />
      {registering && <RegisterSheet onClose={() => setRegistering(false)} />}
      {striking && <StrikeSheet base={striking} onClose={() => setStriking(undefined)} />}
    </div>
  )
}
