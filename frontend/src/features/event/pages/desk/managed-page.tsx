import { addDays, today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { useUnionFilter } from '../../../../lib/working-union'
import { ButtonLink } from '../../../../ui/button'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup, FormField } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { kinds } from '../../components/desk/event-fields'
import { ManagedTable } from '../../components/desk/managed-table'
import { eventDeskTexts } from '../../desk-texts'

const yearBack = -365

export default function ManagedPage() {
  const t = useTexts(eventDeskTexts)
  const [search, change] = useSearch()
  const unionId = useUnionFilter()
  const past = search.get('when') === 'past'
  const kind = kinds.find((known) => known === search.get('kind'))
  const day = today()
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        <ButtonLink to="/desk/activities/new" icon="plus">
          {t.create}
        </ButtonLink>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <ChipGroup
              name="when"
              label={t.when}
              labelHidden
              choices={[
                { value: 'coming', label: t.coming },
                { value: 'past', label: t.past },
              ]}
              value={past ? 'past' : 'coming'}
              onChange={(value) => change({ when: value === 'coming' ? '' : value })}
            />
            <FormField name="kind" label={t.kind}>
              {(wiring) => (
                <select
                  {...wiring}
                  className="input"
                  value={kind ?? ''}
                  onChange={(event) => change({ kind: event.target.value })}
                >
                  <option value="">{t.allKinds}</option>
                  {kinds.map((known) => (
                    <option key={known} value={known}>
                      {t.kinds[known]}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
          </div>
          <ManagedTable
            unionId={unionId}
            kind={kind}
            from={past ? addDays(day, yearBack) : day}
            to={past ? day : ''}
          />
        </div>
      </div>
    </>
  )
}
