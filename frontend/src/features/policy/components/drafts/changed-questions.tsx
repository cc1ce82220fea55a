import { useTexts } from '../../../../lib/i18n'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import type { PolicyDraft } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'
import { policyTexts } from '../../texts'

type Change = PolicyDraft['changedQuestions'][number]

/** What the questions of the rule book were answered before, and what is declared right now; seen by whoever confirms it. */
export function ChangedQuestions({ changed }: { changed: readonly Change[] }) {
  const t = useTexts(draftTexts)
  const words = useTexts(policyTexts)
  const columns: Column<Change>[] = [
    { key: 'name', title: t.question, render: ({ name }) => name },
    { key: 'before', title: words.before, render: ({ before }) => before ?? t.notAsked },
    { key: 'after', title: words.after, render: ({ after }) => after ?? t.notAsked },
  ]
  if (changed.length === 0) return null
  return (
    <section className="stack-s">
      <h2>{t.questionsChanged}</h2>
      <p className="soft small">{t.questionsChangedIntro}</p>
      <DataTable label={t.questionsChanged} columns={columns} rows={changed} rowKey={({ name }) => name} />
    </section>
  )
}
