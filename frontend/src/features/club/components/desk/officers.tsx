import { useState } from 'react'
import { formatDate, today } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { MemberPicker, type Picked } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useSheetForm } from '../../../../ui/use-sheet-form'
import { useAppointClubOfficer, type Club, type ClubOfficer, type ClubPost } from '../../api/clubs'
import { clubDeskTexts } from '../../desk-texts'
import { clubTexts } from '../../texts'
import { EndOfficeSheet } from './end-sheet'

const posts = ['HEAD', 'DEPUTY', 'SECRETARY', 'TREASURER'] as const

/** Who leads a club, and changing that. */
export function Officers({ club }: { club: Club }) {
  const t = useTexts(clubDeskTexts)
  const words = useTexts(clubTexts)
  const language = useLanguage()
  const [appointing, setAppointing] = useState(false)
  const [ending, setEnding] = useState<ClubOfficer>()
  const open = club.manageable && club.to === undefined
  return (
    <section className="stack-s" aria-labelledby="club-officers">
      <div className="row between">
        <h2 id="club-officers">{words.officers}</h2>
        {open && (
          <Button look="secondary" icon="plus" onClick={() => setAppointing(true)}>
            {t.appoint}
          </Button>
        )}
      </div>
      {club.officers.length === 0 && <p className="soft">{words.noOfficers}</p>}
      <ul className="stack-s">
        {club.officers.map((officer) => (
          <li key={officer.id} className="row between">
            <span>
              {officer.name} · {words.posts[officer.post]}{' '}
              <span className="soft small">{formatDate(officer.from, language)}</span>
            </span>
            {open && (
              <Button
                look="quiet"
                aria-label={t.endOfficeOf(officer.name)}
                onClick={() => setEnding(officer)}
              >
                {t.endOffice}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {appointing && <AppointSheet clubId={club.id} onClose={() => setAppointing(false)} />}
      {ending && <EndOfficeSheet clubId={club.id} officer={ending} onClose={() => setEnding(undefined)} />}
    </section>
  )
}

function AppointSheet({ clubId, onClose }: { clubId: string; onClose: () => void }) {
  const t = useTexts(clubDeskTexts)
  const words = useTexts(clubTexts)
  const [member, setMember] = useState<Picked>()
  const [post, setPost] = useState<ClubPost>('HEAD')
  const [from, setFrom] = useState(today())
  const missing: Record<string, string> = {}
  if (!member) missing['memberId'] = t.needed
  if (from === '') missing['from'] = t.needed
  const form = useSheetForm(useAppointClubOfficer(clubId), missing, () => {
    onClose()
    showToast(t.appointed)
  })
  return (
    <SheetForm
      title={t.appoint}
      onClose={onClose}
      action={t.save}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(member && { memberId: member.id, post, from })}
    >
      <MemberPicker
        name="memberId"
        label={t.member}
        error={form.messages['memberId']}
        value={member}
        onChange={setMember}
      />
      <ChipGroup
        name="post"
        label={t.post}
        choices={posts.map((value) => ({ value, label: words.posts[value] }))}
        error={form.messages['post']}
        value={post}
        onChange={setPost}
      />
      <TextField
        name="from"
        label={t.officeFrom}
        type="date"
        error={form.messages['from']}
        value={from}
        onChange={setFrom}
      />
    </SheetForm>
  )
}
