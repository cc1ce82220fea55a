import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { memberNameQuery } from '../api/member-name'
import { HonorTable } from '../components/honor-table'
import { RecordSheet } from '../components/record-sheet'
import { honorTexts } from '../texts'

const levels = ['NATIONAL', 'PROVINCE', 'CITY', 'UNIT'] as const
const holders = ['MEMBER', 'UNION'] as const

/** The register of honours: of a union and below it, or of one member. */
export default function HonorsPage() {
  const t = useTexts(honorTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const [recording, setRecording] = useState(false)
  const memberId = search.get('member') ?? ''
  const level = levels.find((known) => known === search.get('level'))
  const holder = holders.find((known) => known === search.get('holder'))
  const { data: name } = useQuery(memberNameQuery(memberId))
  const member = memberId === '' ? undefined : { id: memberId, name: name ?? '' }
  return (
    <>
      <PageHeader
        title={member ? t.honorsOf(member.name) : t.honors}
        intro={t.intro}
        {...(member && { back: `/desk/members?open=${memberId}` })}
      >
        {may(session, 'HONOR_WRITE') && (
          <Button icon="plus" onClick={() => setRecording(true)}>
            {t.record}
          </Button>
        )}
      </PageHeader>
      <div className={member ? 'stack' : 'with-filter'}>
        {!member && <UnionFilter />}
        <div className="stack">
          {!member && (
            <div className="toolbar">
              <ChipGroup
                name="holder"
                label={t.holder}
                labelHidden
                choices={[
                  { value: 'ALL', label: t.all },
                  ...holders.map((value) => ({ value, label: t.holders[value] })),
                ]}
                value={holder ?? 'ALL'}
                onChange={(value) => change({ holder: value === 'ALL' ? '' : value })}
              />
              <ChipGroup
                name="level"
                label={t.level}
                labelHidden
                choices={[
                  { value: 'ALL', label: t.allLevels },
                  ...levels.map((value) => ({ value, label: t.levels[value] })),
                ]}
                value={level ?? 'ALL'}
                onChange={(value) => change({ level: value === 'ALL' ? '' : value })}
              />
            </div>
          )}
          <HonorTable
            unionId={member ? undefined : unionId}
            memberId={member?.id}
            holder={holder}
            level={level}
          />
        </div>
      </div>
      {recording && <RecordSheet member={member} onClose={() => setRecording(false)} />}
    </>
  )
}
