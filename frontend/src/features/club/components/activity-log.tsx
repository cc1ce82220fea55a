import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { Button } from '../../../ui/button'
import { Loaded } from '../../../ui/states'
import { clubActivitiesQuery, type ClubActivity } from '../api/activities'
import type { Club } from '../api/clubs'
import { clubTexts } from '../texts'
import { LogSheet } from './log-sheet'
import { VoidSheet } from './void-sheet'

/** What a club did, the latest first; those who lead it write it. */
export function ActivityLog({ club }: { club: Club }) {
  const t = useTexts(clubTexts)
  const activities = useInfiniteQuery(clubActivitiesQuery(club.id))
  const [logging, setLogging] = useState(false)
  const [voiding, setVoiding] = useState<ClubActivity>()
  return (
    <section className="stack" aria-labelledby="club-log">
      <div className="row between">
        <h2 id="club-log">{t.activities}</h2>
        {(club.led || club.manageable) && (
          <Button look="secondary" icon="plus" onClick={() => setLogging(true)}>
            {t.log}
          </Button>
        )}
      </div>
      <Loaded of={activities} heights={[3, 3, 3]}>
        {(data) => {
          const rows = rowsOf(data)
          if (rows.length === 0) return <p className="soft">{t.noActivities}</p>
          return (
            <ul className="stack-s">
              {rows.map((row) => (
                <Entry key={row.id} activity={row} onVoid={() => setVoiding(row)} />
              ))}
              {activities.hasNextPage && (
                <li>
                  <Button
                    look="secondary"
                    busy={activities.isFetchingNextPage}
                    onClick={() => void activities.fetchNextPage()}
                  >
                    {t.more}
                  </Button>
                </li>
              )}
            </ul>
          )
        }}
      </Loaded>
      {logging && <LogSheet clubId={club.id} onClose={() => setLogging(false)} />}
      {voiding && <VoidSheet activity={voiding} onClose={() => setVoiding(undefined)} />}
    </section>
  )
}

function Entry({ activity, onVoid }: { activity: ClubActivity; onVoid: () => void }) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  return (
    <li className="row between">
      <span>
        <strong>{activity.title}</strong> {formatDate(activity.heldOn, language)}
        <br />
        <span className="soft small">
          {activity.voidReason === undefined
            ? t.attended(activity.attended, activity.guests)
            : t.voided(activity.voidReason)}
          {activity.note !== undefined && ` · ${activity.note}`}
        </span>
      </span>
      {activity.voidable && (
        <Button look="quiet" aria-label={t.takeBackNamed(activity.title)} onClick={onVoid}>
          {t.takeBack}
        </Button>
      )}
    </li>
  )
}
