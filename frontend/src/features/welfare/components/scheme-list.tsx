import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Loaded } from '../../../ui/states'
import { schemesQuery } from '../api/rounds'
import { welfareTexts } from '../texts'
import { SchemeCard } from './scheme-card'

/** Schemes side by side. */
export function SchemeList() {
  const t = useTexts(welfareTexts)
  const schemes = useQuery(schemesQuery)
  return (
    <Loaded of={schemes} heights={[16, 16]}>
      {({ items }) => (
        <ul className="grid" aria-label={t.tabs.schemes}>
          {items.map((scheme) => (
            <li key={scheme.code}>
              <SchemeCard scheme={scheme} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}
