import { useTexts } from '../../../lib/i18n'
import { mayChange, type Entry } from '../../../lib/outbox/entry'
import type { Outbox } from '../../../lib/outbox/outbox'
import { Button } from '../../../ui/button'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { outboxTexts } from '../texts'

interface DiscardSheetProps {
  entry: Entry
  outbox: Outbox
  open: boolean
  onClose: () => void
}

/** What exists on this device alone is not deleted by one tap. */
export function DiscardSheet({ entry, outbox, open, onClose }: DiscardSheetProps) {
  const t = useTexts(outboxTexts)
  const discard = async () => {
    onClose()
    await outbox.discard(entry.id)
    showToast(t.discarded(entry.title))
  }
  return (
    <Sheet title={t.discardTitle} open={open} onClose={onClose}>
      <div className="stack">
        <p>{t.discardText(entry.title)}</p>
        {!mayChange(entry) && <p>{t.discardUnknown}</p>}
        <Button wide look="secondary" onClick={onClose}>
          {t.keep}
        </Button>
        <Button wide onClick={() => void discard()}>
          {t.discardDo}
        </Button>
      </div>
    </Sheet>
  )
}
