import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Badge } from '../../../../ui/surface'
import type { ProfileRequest } from '../../api/profile'
import { profileTexts } from '../../profile-texts'
import { RevealNumbersSheet } from './reveal-numbers-sheet'

type Item = ProfileRequest['items'][number]

/** What the file said, what it says and what it should say; numbers masked. */
export function ProfileCompare({ request }: { request: ProfileRequest }) {
  const t = useTexts(profileTexts)
  const session = useSession()
  const [revealing, setRevealing] = useState(false)
  const shown = (text: string | undefined) => (text === undefined ? t.empty : (t.words[text] ?? text))
  const columns: Column<Item>[] = [
    { key: 'field', title: t.field, short: true, render: ({ field }) => t.fields[field] },
    { key: 'before', title: t.before, render: ({ before }) => shown(before) },
    ...(request.closedAt === undefined
      ? [
          {
            key: 'now',
            title: t.now,
            render: ({ now, changedMeanwhile }: Item) => (
              <>
                {shown(now)} {changedMeanwhile && <Badge tone="gold">{t.changedMeanwhile}</Badge>}
              </>
            ),
          },
        ]
      : []),
    { key: 'proposed', title: t.proposed, render: ({ proposed }) => <strong>{shown(proposed)}</strong> },
  ]
  const numbers = request.items.some(({ field }) => field === 'ID_NUMBER')
  return (
    <section className="stack-s" aria-labelledby="compare">
      <h2 id="compare">{t.compare}</h2>
      <DataTable label={t.compare} columns={columns} rows={request.items} rowKey={({ field }) => field} />
      {numbers && may(session, 'MEMBER_REVEAL') && (
        <div>
          <Button look="secondary" icon="lock" onClick={() => setRevealing(true)}>
            {t.revealNumbers}
          </Button>
        </div>
      )}
      <RevealNumbersSheet requestId={request.id} open={revealing} onClose={() => setRevealing(false)} />
    </section>
  )
}
