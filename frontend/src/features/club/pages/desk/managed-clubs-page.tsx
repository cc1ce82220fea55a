import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter, useWorkingUnion } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { UnionFilter } from '../../../../ui/desk/pickers'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { SelectField } from '../../../../ui/select-field'
import { ClubCount } from '../../components/desk/club-count'
import { clubKinds, FoundSheet } from '../../components/desk/club-sheet'
import { ClubTable } from '../../components/desk/club-table'
import { clubDeskTexts } from '../../desk-texts'
import { clubTexts } from '../../texts'

/** The register of clubs of a union and below it. */
export default function ManagedClubsPage() {
  const t = useTexts(clubDeskTexts)
  const words = useTexts(clubTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const working = useWorkingUnion()
  const [search, change] = useSearch()
  const [founding, setFounding] = useState(false)
  const ended = search.get('show') === 'ended'
  const kind = clubKinds.find((known) => known === search.get('kind'))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        {may(session, 'EVENT_MANAGE') && (
          <Button icon="plus" onClick={() => setFounding(true)}>
            {t.found}
          </Button>
        )}
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          {unionId !== undefined && <ClubCount unionId={unionId} />}
          <div className="toolbar">
            <ChipGroup
              name="show"
              label={t.state}
              labelHidden
              choices={[
                { value: 'existing', label: t.existing },
                { value: 'ended', label: t.endedOnes },
              ]}
              value={ended ? 'ended' : 'existing'}
              onChange={(value) => change({ show: value === 'existing' ? '' : value })}
            />
            <SelectField
              name="kind"
              label={words.kind}
              none={t.allKinds}
              choices={clubKinds.map((value) => ({ value, label: words.kinds[value] }))}
              value={kind ?? ''}
              onChange={(value) => change({ kind: value })}
            />
          </div>
          <ClubTable unionId={unionId} kind={kind} ended={ended} />
        </div>
      </div>
      {founding && <FoundSheet union={working} onClose={() => setFounding(false)} />}
    </>
  )
}
