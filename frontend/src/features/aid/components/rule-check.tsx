import { useTexts } from '../../../lib/i18n'
import { Icon } from '../../../ui/icon'
import type { AidFinding } from '../api/cases'
import { caseTexts } from '../case-texts'

const icons = { PASS: 'check', WARN: 'info', BLOCK: 'alert' } as const

/** What each rule says, with its document; a source that was only reported says so. */
export function RuleCheck({ findings }: { findings: readonly AidFinding[] }) {
  const t = useTexts(caseTexts)
  return (
    <ul className="rule-check">
      {findings.map(({ code, verdict, text, citation }) => (
        <li key={code}>
          <Icon name={icons[verdict]} />
          <span>
            {text}
            {citation && (
              <span className="soft small">
                {' '}
                {citation.documentNumber} {citation.clause}
                {citation.confidence === 'SECONDARY' && ` · ${t.unverified}`}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
