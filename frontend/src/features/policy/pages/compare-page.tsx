import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { comparisonQuery, packQuery, type Side } from '../api/policy-packs'
import { ChangeTable } from '../components/change-table'
import { ConfidenceLegend } from '../components/confidence-badge'
import { namesOf } from '../components/value-words'
import { policyTexts } from '../texts'

/** An address like AH-2018 or AH-2018/2. */
function sideOf(address: string | null): Side {
  const [code = '', version = ''] = (address ?? '').split('/')
  const number = Number(version)
  return { code, version: number > 0 ? number : undefined }
}

/** Two rule books, or two versions of one, value by value. */
export default function ComparePage() {
  const t = useTexts(policyTexts)
  const [search] = useSearch()
  const earlier = sideOf(search.get('earlier'))
  const later = sideOf(search.get('later'))
  const comparison = useQuery(comparisonQuery(earlier, later))
  const pack = useQuery(packQuery(later.code, later.version))
  return (
    <>
      <PageHeader title={t.compare} intro={t.compareIntro} back={`/desk/rules/${later.code}`} />
      <Loaded of={comparison} heights={[3, 8, 16]}>
        {(both) => (
          <div className="stack">
            <h2>
              {t.fromTo(
                `${both.earlier.title}（${t.versionNo(both.earlier.version)}）`,
                `${both.later.title}（${t.versionNo(both.later.version)}）`,
              )}
            </h2>
            <ConfidenceLegend />
            <ChangeTable label={t.compare} changes={both.changes} names={namesOf(pack.data)} />
          </div>
        )}
      </Loaded>
    </>
  )
}
