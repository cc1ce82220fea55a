import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { replayQuery, type ReplayedDecision } from '../api/replay-decision'
import { Verdict } from '../components/verdict'
import { draftTexts } from '../draft-texts'

/** What the rules said then, asked again of the same versions: equal unless somebody altered one of the two. */
export default function ReplayPage() {
  const t = useTexts(draftTexts)
  const record = useParam('record')
  const replayed = useQuery(replayQuery(record, useParam('id')))
  return (
    <>
      <PageHeader title={t.replay} intro={t.replayIntro} back="/desk/rules" />
      <Loaded of={replayed} heights={[3, 8, 8]}>
        {(both) => <Both record={record} both={both} />}
      </Loaded>
    </>
  )
}

function Both({ record, both }: { record: string; both: ReplayedDecision }) {
  const t = useTexts(draftTexts)
  const language = useLanguage()
  return (
    <div className="stack">
      <Notice tone={both.same ? 'good' : 'bad'}>
        <strong>{both.same ? t.sameAnswer : t.otherAnswer}</strong>
      </Notice>
      <Facts
        facts={[
          [t.record, `${t.records[record] ?? record} ${both.label}`],
          [t.union, both.unionName],
          [t.decidedOn, formatDate(both.occurredOn, language)],
        ]}
      />
      <div className="answer-pair">
        <section className="stack-s" aria-labelledby="stored">
          <h2 id="stored">{t.storedAnswer}</h2>
          <Verdict decision={both.stored} />
        </section>
        <section className="stack-s" aria-labelledby="replayed">
          <h2 id="replayed">{t.replayedAnswer}</h2>
          <Verdict decision={both.replayed} />
        </section>
      </div>
    </div>
  )
}
