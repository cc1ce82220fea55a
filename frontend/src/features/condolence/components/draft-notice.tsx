import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/surface'
import { condolenceTexts } from '../texts'

/** What is shown was typed earlier, with the way to begin anew. */
export function DraftNotice({ savedAt, onDiscard }: { savedAt: number | undefined; onDiscard: () => void }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  if (savedAt === undefined) return null
  return (
    <Notice>
      <div className="row between">
        {t.restored(formatDateTime(new Date(savedAt).toISOString(), language))}
        <Button look="quiet" onClick={onDiscard}>
          {t.startAnew}
        </Button>
      </div>
    </Notice>
  )
}

export function DraftSaved({ savedAt }: { savedAt: number | undefined }) {
  const t = useTexts(condolenceTexts)
  const language = useLanguage()
  if (savedAt === undefined) return null
  return <p className="soft small">{t.savedAt(formatDateTime(new Date(savedAt).toISOString(), language))}</p>
}
