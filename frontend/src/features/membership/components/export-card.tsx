import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Icon } from '../../../ui/icon'
import { Card, Notice } from '../../../ui/surface'
import { exportAddress, type MyDataExport } from '../api/my-data'
import { myDataTexts } from '../my-data-texts'

/** One file: how far it is, or what is in it and how long it can be fetched. */
export function ExportCard({ file }: { file: MyDataExport }) {
  const t = useTexts(myDataTexts)
  const language = useLanguage()
  if (file.status === 'FAILED') return <Notice tone="bad">{t.failed}</Notice>
  if (file.status === 'RUNNING') {
    const { done = 0, total = 0 } = file.progress ?? {}
    return <Notice live>{t.making(total === 0 ? 0 : Math.round((done / total) * 100))}</Notice>
  }
  return (
    <Card>
      <div className="stack-s">
        <strong>{t.readyAt(formatDateTime(file.readyAt ?? '', language))}</strong>
        <p className="soft small">
          {t.size(Math.max(1, Math.round((file.bytes ?? 0) / 1024)))} ·{' '}
          {t.until(formatDateTime(file.expiresAt ?? '', language))}
        </p>
        <details>
          <summary>{t.contents}</summary>
          <ul>
            {file.parts.map(({ name, entries, files }) => (
              <li key={name} className="small">
                {t.part(name, entries, files)}
              </li>
            ))}
          </ul>
        </details>
        <div>
          <a className="button button-primary" href={exportAddress(file.id)} download>
            <Icon name="download" />
            {t.download}
          </a>
        </div>
      </div>
    </Card>
  )
}
