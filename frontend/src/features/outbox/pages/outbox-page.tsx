import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { useOutbox, useUnsent } from '../../../lib/outbox/current'
import { keepsForLong } from '../../../lib/vault/vault'
import { Button, ButtonLink } from '../../../ui/button'
import { InstallHint } from '../../../ui/device'
import { PageHeader } from '../../../ui/page'
import { Empty, Skeleton } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { EntryCard } from '../components/entry-card'
import { outboxTexts } from '../texts'
import '../outbox.css'

export default function OutboxPage() {
  const t = useTexts(outboxTexts)
  const outbox = useOutbox()
  const entries = useUnsent()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    await outbox?.wake()
    setBusy(false)
  }
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/c/today">
        {entries.some(({ refusal }) => !refusal) && (
          <Button icon="refresh" busy={busy} onClick={() => void send()}>
            {busy ? t.sending : t.sendNow}
          </Button>
        )}
      </PageHeader>
      <div className="stack">
        {!keepsForLong() && <Notice tone="gold">{t.shortLived}</Notice>}
        <InstallHint />
        {!outbox && <Skeleton heights={[7]} />}
        {outbox && entries.length === 0 && (
          <Empty icon="check" title={t.emptyTitle} text={t.emptyText}>
            <ButtonLink to="/c/visits/new" icon="heart">
              {t.record}
            </ButtonLink>
          </Empty>
        )}
        {outbox && entries.length > 0 && (
          <ul className="stack">
            {entries.map((entry) => (
              <li key={entry.id}>
                <EntryCard entry={entry} outbox={outbox} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
