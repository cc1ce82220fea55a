import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../lib/access'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { may } from '../../../lib/session'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { draftQuery, type PolicyDraft } from '../api/policy-drafts'
import { ChangeTable } from '../components/change-table'
import { DraftEditor } from '../components/drafts/draft-editor'
import { DraftStatus } from '../components/drafts/draft-list'
import { HandIn } from '../components/drafts/hand-in'
import { Impact } from '../components/drafts/impact'
import { LooserList } from '../components/drafts/looser-list'
import { PutToUse } from '../components/drafts/put-to-use'
import { ChangedQuestions } from '../components/drafts/changed-questions'
import { QuestionList } from '../components/drafts/question-list'
import { draftTexts } from '../draft-texts'

/** One draft: what it changes, whom it would touch, and whoever is to decide. */
export default function DraftPage() {
  const draft = useQuery(draftQuery(useParam('id')))
  return (
    <Loaded of={draft} heights={[3, 8, 16]}>
      {(body) => <Draft draft={body} />}
    </Loaded>
  )
}

function Draft({ draft }: { draft: PolicyDraft }) {
  const t = useTexts(draftTexts)
  const session = useSession()
  const language = useLanguage()
  const written = draft.change === 'VERSION' || draft.change === 'LOCAL'
  const beingMade = draft.own && (draft.status === 'DRAFT' || draft.status === 'RETURNED')
  const submitted = draft.status === 'SUBMITTED'
  const names = new Map(
    draft.values
      .filter(({ kind }) => kind === 'OCCASION')
      .map(({ path, text }) => [path.replace('occasions.', ''), nameIn(text, language)]),
  )
  return (
    <>
      <PageHeader
        title={t.pageTitle(t.changes[draft.change], draft.title ?? '')}
        intro={draft.packCode}
        back="/desk/rules/drafts"
      />
      <div className="with-aside">
        <div className="stack">
          <Facts
            facts={[
              [t.status, <DraftStatus key="status" status={draft.status} />],
              [t.union, draft.unionName],
              [t.maker, draft.maker],
              [t.startsOn, draft.startsOn],
              [t.note, draft.note],
              [t.checker, draft.checker],
            ]}
          />
          {draft.status === 'RETURNED' && (
            <Notice tone="gold">{t.returnedBecause(draft.reason ?? '')}</Notice>
          )}
          <LooserList draft={draft} names={names} />
          {written && (
            <section className="stack-s">
              <h2>{t.diff}</h2>
              {draft.previousTitle !== undefined && <p>{t.renamed(draft.previousTitle)}</p>}
              <ChangeTable label={t.diff} changes={draft.changes} names={names} />
            </section>
          )}
          {written && <ChangedQuestions changed={draft.changedQuestions} />}
          {written && !beingMade && <QuestionList questions={draft.questions} />}
          <Impact draft={draft} />
          {written && beingMade && <DraftEditor draft={draft} names={names} />}
        </div>
        <div className="stack">
          {beingMade && <HandIn draft={draft} />}
          {submitted && !draft.own && may(session, 'POLICY_CONFIRM') && <PutToUse draft={draft} />}
          {submitted && draft.own && <Notice>{t.waiting}</Notice>}
        </div>
      </div>
    </>
  )
}

/** The Chinese or the English one of two names with a stroke between them. */
function nameIn(names: string, language: string): string {
  const [zh = names, en = zh] = names.split('/')
  return language.startsWith('en') ? en : zh
}
