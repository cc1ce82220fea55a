import { useState } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { ChipGroup } from '../../../../ui/field'
import { TextField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import { useGivePost, type SeatPost } from '../../api/change-seat'
import type { Committee, CommitteeSeat } from '../../api/list-committees'
import { electionDeskTexts } from '../../desk-texts'
import { SeatSheet } from './seat-sheet'

const posts = ['CHAIR', 'VICE_CHAIR', 'MEMBER'] as const satisfies readonly SeatPost['post'][]

interface PostSheetProps {
  committee: Committee
  seat: CommitteeSeat
  onClose: () => void
}

export function PostSheet({ committee, seat, onClose }: PostSheetProps) {
  const t = useTexts(electionDeskTexts)
  const [from, setFrom] = useState(today())
  const [post, setPost] = useState<SeatPost['post']>(seat.post)
  const { mutate, isPending, error } = useGivePost({
    committeeId: committee.id,
    seatId: seat.id,
    version: committee.version,
  })
  const given = () => {
    onClose()
    showToast(t.postGiven)
  }
  return (
    <SeatSheet
      title={t.givePostTitle(seat.member.name)}
      text={t.givePostText}
      error={error}
      busy={isPending}
      ready={from !== ''}
      onSave={() => mutate({ post, from }, { onSuccess: given })}
      onClose={onClose}
    >
      {(messages) => (
        <>
          <ChipGroup
            name="post"
            label={t.post}
            choices={posts.map((known) => ({ value: known, label: t.posts[known] }))}
            value={post}
            onChange={setPost}
          />
          <TextField
            type="date"
            name="from"
            label={t.from}
            error={messages['from']}
            value={from}
            onChange={setFrom}
          />
        </>
      )}
    </SeatSheet>
  )
}
