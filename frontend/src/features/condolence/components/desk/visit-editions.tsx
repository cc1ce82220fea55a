import { useInfiniteQuery } from '@tanstack/react-query'
import { formatDate, formatDateTime, formatMoney } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { rowsOf } from '../../../../lib/pages'
import { Button } from '../../../../ui/button'
import { Facts } from '../../../../ui/facts'
import { Loaded } from '../../../../ui/states'
import { Card } from '../../../../ui/surface'
import { editionsQuery, type VisitEdition } from '../../api/list-editions'
import { condolenceDeskTexts } from '../../desk-texts'
import { healthTexts } from '../../health-texts'
import { condolenceTexts } from '../../texts'

type Property = VisitEdition['changed'][number]

const properties: readonly Property[] = [
  'occurredOn',
  'visitedOn',
  'visitors',
  'form',
  'amount',
  'relation',
  'relativeName',
  'illness',
  'surgery',
  'note',
]

/** What the visit said before each correction; only what a correction touched is shown with its two values. */
export function VisitEditions({ visitId }: { visitId: string }) {
  const t = useTexts(condolenceDeskTexts)
  const editions = useInfiniteQuery(editionsQuery(visitId))
  return (
    <section className="stack" aria-labelledby="editions">
      <h2 id="editions">{t.editions}</h2>
      <Loaded of={editions} heights={[8]}>
        {(data) => {
          const rows = rowsOf(data)
          return (
            <ol className="stack">
              {rows.map((edition, index) => (
                <li key={edition.edition}>
                  <EditionCard edition={edition} before={rows[index + 1]} />
                </li>
              ))}
            </ol>
          )
        }}
      </Loaded>
      {editions.hasNextPage && (
        <Button look="secondary" onClick={() => void editions.fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </section>
  )
}

function EditionCard({ edition, before }: { edition: VisitEdition; before: VisitEdition | undefined }) {
  const t = useTexts(condolenceDeskTexts)
  const words = useTexts(condolenceTexts)
  const health = useTexts(healthTexts)
  const language = useLanguage()
  const said = useWording()
  const names: Record<Property, string> = {
    occurredOn: words.occurredOn,
    visitedOn: words.visitedOn,
    visitors: words.visitors,
    form: words.form,
    amount: words.amount,
    relation: words.relation,
    relativeName: words.relativeName,
    illness: health.illness,
    surgery: health.surgery,
    note: words.note,
  }
  const touched = properties.filter((property) => edition.changed.includes(property))
  return (
    <Card>
      <p>
        <strong>{t.edition(edition.edition)}</strong>{' '}
        <span className="soft small">
          {edition.by.name} · {formatDateTime(edition.at, language)}
        </span>
      </p>
      {touched.length === 0 && <p className="soft">{t.asRecorded}</p>}
      <Facts
        facts={touched.map((property) => [
          names[property],
          t.fromTo(before ? said(before, property) : '', said(edition, property)),
        ])}
      />
    </Card>
  )
}

function useWording(): (edition: VisitEdition, property: Property) => string {
  const words = useTexts(condolenceTexts)
  const t = useTexts(condolenceDeskTexts)
  const health = useTexts(healthTexts)
  const language = useLanguage()
  return (edition, property) => {
    switch (property) {
      case 'occurredOn':
      case 'visitedOn':
        return formatDate(edition[property], language)
      case 'visitors':
        return edition.visitors.join('、')
      case 'form':
        return words.forms[edition.form]
      case 'amount':
        return formatMoney(edition.amount)
      case 'relation':
        return edition.relation ? words.relations[edition.relation] : t.nothing
      case 'relativeName':
        return edition.relativeName ?? t.withheld
      case 'illness':
        return edition.illness ? health.illnesses[edition.illness] : t.nothing
      case 'surgery':
        return edition.surgery ? health.surgeryDone : health.surgeryNone
      case 'note':
        return edition.noteWithheld ? words.noteWithheld : (edition.note ?? t.nothing)
    }
  }
}
