import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Icon } from '../../../ui/icon'
import type { MemberRead } from '../api/list-my-reads'
import { readsTexts } from '../reads-texts'

/** One reading: who, in which office, when, what and why. */
export function ReadRow({ read }: { read: MemberRead }) {
  const t = useTexts(readsTexts)
  const language = useLanguage()
  const office = read.office === undefined ? t.system : (t.offices[read.office] ?? read.office)
  const shown = read.values.map((value) => t.values[value]).join(language === 'en' ? ', ' : '、')
  return (
    <div className="with-icon">
      <Icon name={read.part === 'VALUES' ? 'lock' : 'person'} />
      <div>
        <strong>{read.reader}</strong>{' '}
        <span className="soft">{[read.union?.name, office].filter(Boolean).join(' · ')}</span>
        <br />
        {t.parts[read.part]}
        {shown !== '' && ` · ${shown}`} · {t.purpose(t.purposes[read.purpose])}
        {read.reason !== undefined && (
          <>
            <br />
            {t.reason(read.reason)}
          </>
        )}
        <br />
        <span className="soft small">{formatDateTime(read.at, language)}</span>
      </div>
    </div>
  )
}
