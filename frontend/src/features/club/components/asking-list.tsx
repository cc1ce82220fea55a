import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { DecisionForm } from '../../../ui/decision-form'
import { Sheet } from '../../../ui/sheet'
import { Loaded } from '../../../ui/states'
import { showToast } from '../../../ui/toast'
import { clubMembersQuery, useDecideMembership, type ClubMembership } from '../api/members'
import { clubTexts } from '../texts'

/** Who asks to join, one after the other, for those who decide. */
export function AskingList({ clubId }: { clubId: string }) {
  const t = useTexts(clubTexts)
  const asking = useInfiniteQuery(clubMembersQuery(clubId, 'ASKED'))
  const [deciding, setDeciding] = useState<ClubMembership>()
  return (
    <Loaded of={asking} heights={[3]}>
      {(data) => {
        const rows = rowsOf(data)
        if (rows.length === 0) return <p className="soft">{t.noneAsking}</p>
        return (
          <>
            <ul className="stack-s" aria-label={t.asking}>
              {rows.map((row) => (
                <li key={row.id} className="row between">
                  <span>
                    {row.name} <span className="soft small">{row.union?.name}</span>{' '}
                    <span className="soft small">{formatStamp(row.askedAt)}</span>
                  </span>
                  <Button
                    look="secondary"
                    aria-label={t.decideNamed(row.name ?? '')}
                    onClick={() => setDeciding(row)}
                  >
                    {t.decide}
                  </Button>
                </li>
              ))}
            </ul>
            {deciding && <DecideSheet asked={deciding} onClose={() => setDeciding(undefined)} />}
          </>
        )
      }}
    </Loaded>
  )
}

function DecideSheet({ asked, onClose }: { asked: ClubMembership; onClose: () => void }) {
  const t = useTexts(clubTexts)
  const decide = useDecideMembership(asked)
  const name = asked.name ?? ''
  const act = (admitted: boolean, reason: string | undefined) =>
    void decide.mutateAsync(reason === undefined ? { admitted } : { admitted, reason }).then(
      () => {
        onClose()
        showToast(admitted ? t.admitted(name) : t.refused)
      },
      () => undefined,
    )
  return (
    <Sheet title={t.decideNamed(name)} open onClose={onClose}>
      <DecisionForm
        yes={t.admit}
        no={t.refuse}
        reasonLabel={t.refuseReason}
        reasonNeeded={t.reasonNeeded}
        busy={decide.isPending}
        problem={decide.error && toProblem(decide.error)}
        onDecide={act}
        onClose={onClose}
      >
        <p>
          {name} · {asked.union?.name}
        </p>
      </DecisionForm>
    </Sheet>
  )
}
