import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { useParam } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Empty, Loaded } from '../../../../ui/states'
import { committeesQuery } from '../../api/list-committees'
import { CommitteeCard } from '../../components/desk/committee-card'
import { ElectionList } from '../../components/desk/election-list'
import { RecordSheet } from '../../components/desk/record-sheet'
import { electionDeskTexts } from '../../desk-texts'

/** The committees of one union, present and past. */
export default function UnionCommitteesPage() {
  const t = useTexts(electionDeskTexts)
  const session = useSession()
  const unionId = useParam('id')
  const committees = useInfiniteQuery(committeesQuery(unionId))
  const [recording, setRecording] = useState(false)
  const rows = committees.data ? rowsOf(committees.data) : []
  const name = rows[0]?.union.name
  return (
    <>
      <PageHeader title={name === undefined ? t.title : t.of(name)} back="/desk/committees">
        {may(session, 'APPOINTMENT_WRITE') && (
          <Button icon="plus" onClick={() => setRecording(true)}>
            {t.record}
          </Button>
        )}
      </PageHeader>
      <Loaded of={committees} heights={[16, 16]}>
        {() => (
          <div className="stack">
            {rows.length === 0 ? (
              <Empty icon="people" title={t.noCommitteesTitle} text={t.noCommitteesText} />
            ) : (
              <ul className="stack">
                {rows.map((committee) => (
                  <li key={committee.id}>
                    <CommitteeCard committee={committee} />
                  </li>
                ))}
              </ul>
            )}
            <ElectionList unionId={unionId} committees={rows} />
          </div>
        )}
      </Loaded>
      {recording && <RecordSheet unionId={unionId} onClose={() => setRecording(false)} />}
    </>
  )
}
