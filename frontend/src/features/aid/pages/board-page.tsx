import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { useLastDay } from '../../../ui/provisional'
import { SheetForm } from '../../../ui/sheet-form'
import { Empty, Loaded } from '../../../ui/states'
import { Badge, Card, Notice } from '../../../ui/surface'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { boardQuery, useObject, type NoticeOnBoard } from '../api/public-notices'
import { hardshipTexts } from '../hardship-texts'

/** What the member's union publishes today, and the way to object. */
export default function BoardPage() {
  const t = useTexts(hardshipTexts)
  const board = useQuery(boardQuery)
  return (
    <>
      <PageHeader title={t.board} intro={t.boardIntro} back="/m/me" />
      <Loaded of={board} heights={[8, 8]}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="bell" title={t.boardEmpty} text={t.boardEmptyText} />
          ) : (
            <ul className="grid">
              {items.map((notice) => (
                <li key={notice.id}>
                  <NoticeCard notice={notice} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

function NoticeCard({ notice }: { notice: NoticeOnBoard }) {
  const t = useTexts(hardshipTexts)
  const lastDay = useLastDay()
  const [objecting, setObjecting] = useState(false)
  return (
    <Card>
      <div className="stack-s">
        <div className="row between">
          <h2>{notice.name}</h2>
          {notice.mine && <Badge tone="gold">{t.boardMine}</Badge>}
        </div>
        <Facts
          facts={[
            [t.union, notice.unit],
            [t.category, notice.category],
            [t.period, t.noticeUntil(lastDay(notice.endsOn, notice.provisional))],
            [t.contact, notice.contact],
          ]}
        />
        {notice.objection && (
          <Notice tone="gold">
            {t.myObjection[notice.objection.status]}
            {notice.objection.decisionReason !== undefined && `：${notice.objection.decisionReason}`}
          </Notice>
        )}
        {!notice.mine && !notice.objection && (
          <div>
            <Button look="secondary" onClick={() => setObjecting(true)}>
              {t.object}
            </Button>
          </div>
        )}
      </div>
      {objecting && <ObjectSheet noticeId={notice.id} onClose={() => setObjecting(false)} />}
    </Card>
  )
}

function ObjectSheet({ noticeId, onClose }: { noticeId: string; onClose: () => void }) {
  const t = useTexts(hardshipTexts)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useObject(noticeId)
  const problem = error ? toProblem(error) : undefined
  const reason = typed.trim()
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && reason.length < 4) messages['reason'] = t.needed
  const submit = () => {
    setTried(true)
    if (reason.length < 4) return
    mutate(reason, {
      onSuccess: () => {
        showToast(t.objected)
        onClose()
      },
    })
  }
  return (
    <SheetForm
      title={t.object}
      action={t.object}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <AreaField
        name="reason"
        label={t.reason}
        error={messages['reason']}
        maxLength={1000}
        value={typed}
        onChange={setTyped}
      />
    </SheetForm>
  )
}
