import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Notice } from '../../../ui/surface'
import type { AidKind } from '../api/cases'
import { myWindowsQuery } from '../api/my-cases'
import { caseTexts } from '../case-texts'

/** The last day of the year for this kind of help, where the rules name one, with its source. */
export function AskedUntil({ kind }: { kind: AidKind }) {
  const t = useTexts(caseTexts)
  const language = useLanguage()
  const until = useQuery(myWindowsQuery).data?.items.find((one) => one.kind === kind)
  if (!until) return null
  const { closesOn, over, refuses, citation } = until
  return (
    <Notice tone={refuses ? 'bad' : 'plain'}>
      {t.askUntil(formatDate(closesOn, language))}
      {refuses && t.askOver}
      {over && !refuses && t.askLate}
      <span className="soft small">
        {' '}
        {citation.documentNumber} {citation.clause}
        {citation.confidence === 'SECONDARY' && t.onlyReported}
      </span>
    </Notice>
  )
}
