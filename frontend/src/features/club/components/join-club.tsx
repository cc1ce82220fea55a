import { useRef } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { Badge } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import type { Club } from '../api/clubs'
import { useJoinClub, useLeaveClub } from '../api/members'
import { clubTexts } from '../texts'

/** One tap to join or to ask; when neither is possible, the reason in plain words. */
export function JoinClub({ club, leaves = false }: { club: Club; leaves?: boolean }) {
  const t = useTexts(clubTexts)
  const join = useJoinClub(club.id)
  const leave = useLeaveClub()
  // what was pressed gives way to what came of it: the focus stays in this place
  const place = useRef<HTMLDivElement>(null)
  const told = (message: string) => () => showToast(message)
  const failed = (error: unknown) => showToast(toProblem(error).message)
  const keepFocus = () => place.current?.focus({ preventScroll: true })
  const { mine, access, name } = club
  const asks = access.code === 'ON_APPROVAL'
  return (
    <div className="stack-s" tabIndex={-1} ref={place}>
      {mine ? (
        <div className="row">
          <Badge tone={mine.status === 'MEMBER' ? 'good' : 'gold'}>
            {mine.status === 'MEMBER' ? `✓ ${t.joined}` : t.asked}
          </Badge>
          {leaves && (
            <Button
              look="quiet"
              busy={leave.isPending}
              onClick={() => {
                keepFocus()
                void leave
                  .mutateAsync(mine.id)
                  .then(told(mine.status === 'MEMBER' ? t.left : t.withdrawn), failed)
              }}
            >
              {mine.status === 'MEMBER' ? t.leave : t.withdraw}
            </Button>
          )}
        </div>
      ) : access.open ? (
        <Button
          look={asks ? 'secondary' : 'primary'}
          busy={join.isPending}
          aria-label={asks ? t.askNamed(name) : t.joinNamed(name)}
          onClick={() => {
            keepFocus()
            void join.mutateAsync().then(told(asks ? t.askedTold : t.joinedTold), failed)
          }}
        >
          {asks ? t.ask : t.join}
        </Button>
      ) : (
        <p className="soft">{access.reason}</p>
      )}
    </div>
  )
}
