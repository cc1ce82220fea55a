import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam, useSearch } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { packQuery, type PolicyPack } from '../api/policy-packs'
import { CompareWith } from '../components/compare-with'
import { ConfidenceLegend } from '../components/confidence-badge'
import { RuleTable } from '../components/rule-table'
import { ValueTable } from '../components/value-table'
import { namesOf } from '../components/value-words'
import { WhatIf } from '../components/what-if'
import { policyTexts } from '../texts'

/** One rule book: what it rules, where each value stands, and what it would say. */
export default function PackPage() {
  const code = useParam('code')
  const [search] = useSearch()
  const version = Number(search.get('version') ?? '')
  const pack = useQuery(packQuery(code, version > 0 ? version : undefined))
  return (
    <Loaded of={pack} heights={[3, 8, 16]}>
      {(body) => <Pack key={`${body.code}/${body.version}`} pack={body} />}
    </Loaded>
  )
}

/** Values of an occasion that stand in its line; whatever else is ruled about it is told with the other values. */
function hasColumn(path: string): boolean {
  const [section, , value] = path.split('.')
  const columns = [undefined, 'ceiling', 'forms', 'frequency', 'surgery', 'claimMonths', 'perChildLimit']
  return section === 'occasions' && columns.includes(value)
}

function Pack({ pack }: { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  const others = (pack.values ?? []).filter(({ path }) => !hasColumn(path))
  return (
    <>
      <PageHeader title={pack.title} intro={pack.documentNumber} back="/desk/rules" />
      <div className="with-aside">
        <div className="stack">
          <Facts
            facts={[
              [t.jurisdiction, pack.jurisdiction],
              [t.forWhom, pack.employerKinds?.map((kind) => t.employerKinds[kind] ?? kind).join(t.listComma)],
              [t.valid, t.validText(pack.validFrom, pack.validTo)],
              [t.follows, pack.follows],
              [t.version, t.versionNo(pack.version)],
            ]}
          />
          <ConfidenceLegend />
          {pack.occasions.length > 0 && <RuleTable pack={pack} />}
          {others.length > 0 && <ValueTable values={others} names={namesOf(pack)} />}
        </div>
        <div className="stack">
          <WhatIf pack={pack} />
          <CompareWith pack={pack} />
        </div>
      </div>
    </>
  )
}
