import { useTexts } from '../../../lib/i18n'
import { Icon } from '../../../ui/icon'
import { errorSheetOf } from '../api/get-import'
import { integrationTexts } from '../texts'

export function ErrorSheetLink({ importId }: { importId: string }) {
  const t = useTexts(integrationTexts)
  return (
    <a className="button button-secondary" href={errorSheetOf(importId)} download title={t.errorSheetHint}>
      <Icon name="download" />
      {t.errorSheet}
    </a>
  )
}
