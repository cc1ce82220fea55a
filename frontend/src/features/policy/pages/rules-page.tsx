import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { packQuery, packsQuery, type PolicyPack } from '../api/policy-packs'
import { ConfidenceLegend } from '../components/confidence-badge'
import { RuleTable } from '../components/rule-table'
import { WhatIf } from '../components/what-if'
import { policyTexts } from '../texts'

export default function RulesPage() {
  const t = useTexts(policyTexts)
  const [search, change] = useSearch()
  const packs = useQuery(packsQuery)
  const codes = packs.data?.items ?? []
  const chosen = codes.find(({ code }) => code === search.get('pack')) ?? codes[0]
  const pack = useQuery(packQuery(chosen?.code ?? ''))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <Loaded of={packs} heights={[3, 8, 16]}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="book" title={t.noPacks} />
          ) : (
            <div className="stack">
              {items.length > 1 && (
                <ChipGroup
                  name="pack"
                  label={t.packs}
                  choices={items.map(({ code, title }) => ({ value: code, label: title }))}
                  value={chosen?.code ?? ''}
                  onChange={(code) => change({ pack: code })}
                />
              )}
              <Loaded of={pack} heights={[8, 16]}>
                {(body) => <Pack key={body.code} pack={body} />}
              </Loaded>
            </div>
          )
        }
      </Loaded>
    </>
  )
}

function Pack({ pack }: { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  return (
    <div className="with-aside">
      <div className="stack">
        <h2>{pack.title}</h2>
        <Facts
          facts={[
            [t.document, pack.documentNumber],
            [t.jurisdiction, pack.jurisdiction],
            [t.valid, t.validText(pack.validFrom, pack.validTo)],
            [t.version, t.versionNo(pack.version)],
          ]}
        />
        <ConfidenceLegend />
        <RuleTable pack={pack} />
      </div>
      <div className="stack">
        <WhatIf pack={pack} />
      </div>
    </div>
  )
}
