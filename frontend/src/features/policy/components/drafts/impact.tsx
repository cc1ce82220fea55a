import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { impactQuery, type PolicyDraft, type PolicyImpact } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'
import { policyTexts } from '../../texts'

type Item = PolicyImpact['items'][number]

/** What is open and what was decided lately, as the draft would have it. */
export function Impact({ draft }: { draft: PolicyDraft }) {
  const t = useTexts(draftTexts)
  const words = useTexts(policyTexts)
  const impact = useQuery(impactQuery(draft.id, draft.version))
  const columns: Column<Item>[] = [
    {
      key: 'label',
      title: t.record,
      render: ({ recordKind, id, label, unionName }) => (
        <>
          <Link to={`/desk/rules/replays/${recordKind}/${id}`}>{label}</Link>
          <br />
          <span className="soft small">
            {t.records[recordKind] ?? recordKind} · {unionName}
          </span>
        </>
      ),
    },
    { key: 'on', title: words.day, short: true, render: ({ occurredOn }) => occurredOn },
    { key: 'open', title: t.open, short: true, render: ({ open }) => (open ? t.stillOpen : t.done) },
    { key: 'before', title: words.before, render: ({ before }) => words.verdicts[before] },
    { key: 'after', title: words.after, render: ({ after }) => words.verdicts[after] },
  ]
  return (
    <section className="stack-s">
      <h2>{t.impact}</h2>
      <p className="soft small">{t.impactIntro}</p>
      <Loaded of={impact} heights={[3, 6]}>
        {({ judged, since, complete, items, withheld }) => (
          <div className="stack-s">
            <p className="soft small">{t.impactSince(since)}</p>
            {!complete && <Notice tone="gold">{t.impactCut}</Notice>}
            {withheld > 0 && <Notice tone="gold">{t.impactWithheld(withheld)}</Notice>}
            {items.length === 0 && withheld === 0 && <Notice tone="good">{t.noImpact(judged)}</Notice>}
            {items.length > 0 && (
              <DataTable label={t.impact} columns={columns} rows={items} rowKey={({ id }) => id} />
            )}
          </div>
        )}
      </Loaded>
    </section>
  )
}
