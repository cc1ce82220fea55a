import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { addDays, today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { FileTable } from '../../components/desk/file-table'
import { OpenSheet } from '../../components/desk/open-sheet'
import { hardshipTexts } from '../../hardship-texts'

const statuses = [
  'SUBMITTED',
  'REVIEWED',
  'VISITED',
  'VERIFIED',
  'TESTED',
  'ON_NOTICE',
  'IN_FORCE',
  'SUSPENDED',
  'DRAFT',
  'EXITED',
  'REFUSED',
] as const
const daysAhead = 30

/** The queue of files, by stage; or those whose yearly review comes due within a month. */
export default function FilesPage() {
  const t = useTexts(hardshipTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const [opening, setOpening] = useState(false)
  const status = statuses.find((known) => known === search.get('status'))
  const due = search.get('due') === 'yes'
  return (
    <>
      <PageHeader title={t.desk} intro={t.deskIntro}>
        {may(session, 'AID_WORK') && (
          <Button icon="plus" onClick={() => setOpening(true)}>
            {t.newFile}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <ChipGroup
            name="status"
            label={t.state}
            labelHidden
            choices={[
              { value: 'ALL' as const, label: t.all },
              ...statuses.map((value) => ({ value, label: t.statuses[value] })),
              { value: 'DUE' as const, label: t.dueOnly },
            ]}
            value={due ? 'DUE' : (status ?? 'ALL')}
            onChange={(value) =>
              change({
                status: value === 'ALL' || value === 'DUE' ? '' : value,
                due: value === 'DUE' ? 'yes' : '',
              })
            }
          />
          <FileTable
            unionId={unionId}
            status={due ? undefined : status}
            reviewDueBy={due ? addDays(today(), daysAhead) : undefined}
          />
        </div>
      </div>
      {opening && <OpenSheet onClose={() => setOpening(false)} />}
    </>
  )
}
