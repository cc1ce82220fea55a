import { useState } from 'react'
import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { mayChange, type Entry } from '../../../lib/outbox/entry'
import type { Outbox } from '../../../lib/outbox/outbox'
import { Button, ButtonLink } from '../../../ui/button'
import { Badge, Card } from '../../../ui/surface'
import { outboxTexts } from '../texts'
import { DiscardSheet } from './discard-sheet'

/** One unsent thing: what it is, how it stands with it, and what its author can do. */
export function EntryCard({ entry, outbox }: { entry: Entry; outbox: Outbox }) {
  const t = useTexts(outboxTexts)
  const language = useLanguage()
  const [discarding, setDiscarding] = useState(false)
  const partly = Object.keys(entry.answers).length > 0
  const conflict = entry.refusal?.problem.status === 412
  const editAt = outbox.operationOf(entry)?.editAt(entry)
  const saved = t.savedAt(formatDateTime(new Date(entry.savedAt).toISOString(), language))
  const { length } = entry.attachments
  return (
    <Card accent={entry.refusal !== undefined}>
      <div className="stack-s">
        <div className="row between">
          <h2 className="entry-title">{entry.title}</h2>
          <Badge tone={entry.refusal ? 'accent' : 'plain'}>{entry.refusal ? t.refused : t.waiting}</Badge>
        </div>
        <p className="soft small">{length === 0 ? saved : `${saved} · ${t.attachments(length)}`}</p>
        {entry.refusal ? <Reason entry={entry} /> : <Standing entry={entry} />}
        {partly && <p>{t.partly}</p>}
        <div className="row">
          {editAt !== undefined && mayChange(entry) && !partly && (
            <ButtonLink look={entry.refusal ? 'primary' : 'secondary'} to={editAt}>
              {conflict ? t.resolve : t.change}
            </ButtonLink>
          )}
          {entry.refusal && !conflict && (
            <Button look="secondary" onClick={() => void outbox.retry(entry.id)}>
              {t.retry}
            </Button>
          )}
          <Button look="quiet" onClick={() => setDiscarding(true)}>
            {t.discard}
          </Button>
        </div>
      </div>
      <DiscardSheet entry={entry} outbox={outbox} open={discarding} onClose={() => setDiscarding(false)} />
    </Card>
  )
}

function Standing({ entry }: { entry: Entry }) {
  const t = useTexts(outboxTexts)
  if (entry.failures > 0) return <p className="small">{t.tried(entry.failures)}</p>
  if (entry.underWay) return <p className="small">{t.unknown}</p>
  return null
}

function Reason({ entry }: { entry: Entry }) {
  const t = useTexts(outboxTexts)
  if (!entry.refusal) return null
  const { status, title, detail, errors = [], requestId } = entry.refusal.problem
  const reasons = errors.length > 0 ? errors.map(({ message }) => message) : [detail ?? title]
  const said = reasons.filter((reason) => reason !== '').join('；')
  return (
    <div role="status">
      <p>{status === 412 ? t.conflict : t.refusedBecause(said === '' ? t.unexplained(status) : said)}</p>
      {requestId !== undefined && (
        <p className="small soft">
          {t.reference} <code>{requestId}</code>
        </p>
      )}
    </div>
  )
}
