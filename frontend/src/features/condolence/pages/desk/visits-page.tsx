import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter } from '../../../../lib/working-union'
import { ButtonLink } from '../../../../ui/button'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { VisitTable } from '../../components/desk/visit-table'
import { condolenceDeskTexts } from '../../desk-texts'

export default function DeskVisitsPage() {
  const t = useTexts(condolenceDeskTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const mine = search.get('whose') === 'mine'
  const mayRecord = may(session, 'CONDOLENCE_RECORD')
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        {mayRecord && (
          <ButtonLink to="/desk/visits/new" icon="heart">
            {t.record}
          </ButtonLink>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          {mayRecord && (
            <ChipGroup
              name="whose"
              label={t.whose}
              labelHidden
              choices={[
                { value: 'all', label: t.all },
                { value: 'mine', label: t.mine },
              ]}
              value={mine ? 'mine' : 'all'}
              onChange={(value) => change({ whose: value === 'all' ? '' : value })}
            />
          )}
          <VisitTable unionId={unionId} mine={mine} mayRecord={mayRecord} />
        </div>
      </div>
    </>
  )
}
