import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button, ButtonLink } from '../../../../ui/button'
import type { Member } from '../../api/member-to-edit'
import { lifeTexts } from '../../life-texts'
import { StandingList } from './standing-list'
import { StandingSheet } from './standing-sheet'

/** What an officer may do with a member's file, and what was done before. */
export function MemberActs({ member, mayChange }: { member: Member; mayChange: boolean }) {
  const t = useTexts(lifeTexts)
  const [changing, setChanging] = useState(false)
  return (
    <>
      {mayChange && (
        <div className="row">
          <ButtonLink to={`/desk/members/${member.id}/edit`} look="secondary" icon="pencil">
            {t.edit}
          </ButtonLink>
          <Button look="secondary" onClick={() => setChanging(true)}>
            {t.standing}
          </Button>
        </div>
      )}
      <StandingList memberId={member.id} />
      {changing && <StandingSheet member={member} open onClose={() => setChanging(false)} />}
    </>
  )
}
