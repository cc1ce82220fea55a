import { useState, type SubmitEvent } from 'react'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ErrorSummary } from '../../../../ui/error-summary'
import { ChipGroup } from '../../../../ui/field'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useGivePost, type SeatPost } from '../../api/change-seat'
import type { Committee, CommitteeSeat } from '../../api/list-committees'
import { electionDeskTexts } from '../../desk-texts'
import { DateField } from './date-field'

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
  const problem = error && toProblem(error)
  const messages = problem?.fieldMessages() ?? {}
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isPending || from === '') return
    mutate(
      { post, from },
      {
        onSuccess: () => {
          onClose()
          showToast(t.postGiven)
        },
      },
    )
  }
  return (
    <Sheet title={t.givePostTitle(seat.member.name)} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <p>{t.givePostText}</p>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        <ChipGroup
          name="post"
          label={t.post}
          choices={posts.map((known) => ({ value: known, label: t.posts[known] }))}
          value={post}
          onChange={setPost}
        />
        <DateField name="from" label={t.from} error={messages['from']} value={from} onChange={setFrom} />
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
