import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { useParam, useSearch } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { PageHeader, Tabs } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { clubQuery, type Club } from '../../api/clubs'
import { ActivityLog } from '../../components/activity-log'
import { ClubFacts } from '../../components/club-facts'
import { ChangeSheet } from '../../components/desk/club-sheet'
import { EndSheet } from '../../components/desk/end-sheet'
import { MemberTable } from '../../components/desk/member-table'
import { Officers } from '../../components/desk/officers'
import { YearTable } from '../../components/desk/year-table'
import { clubDeskTexts } from '../../desk-texts'

/** One club for those who look after it. */
export default function ManagedClubPage() {
  const held = useQuery(clubQuery(useParam('id')))
  return (
    <Loaded of={held} heights={[4, 3, 16]} wholePage>
      {(club) => <ManagedClub club={club} />}
    </Loaded>
  )
}

function ManagedClub({ club }: { club: Club }) {
  const t = useTexts(clubDeskTexts)
  const [search, change] = useSearch()
  const [step, setStep] = useState<'CHANGE' | 'END'>()
  const inHand = club.manageable || club.led
  const tabs = [
    { id: 'overview', label: t.overview },
    ...(inHand ? [{ id: 'people', label: t.people }] : []),
    { id: 'log', label: t.log },
    ...(inHand ? [{ id: 'years', label: t.years }] : []),
  ]
  const tab = tabs.find(({ id }) => id === search.get('tab'))?.id ?? 'overview'
  const close = () => setStep(undefined)
  return (
    <>
      <PageHeader title={club.name} intro={club.union.name} back="/desk/clubs">
        {club.manageable && club.to === undefined && (
          <div className="row">
            <Button look="secondary" icon="pencil" onClick={() => setStep('CHANGE')}>
              {t.edit}
            </Button>
            <Button look="quiet" onClick={() => setStep('END')}>
              {t.end}
            </Button>
          </div>
        )}
      </PageHeader>
      <Tabs
        label={t.tabs}
        tabs={tabs}
        value={tab}
        onChange={(id) => change({ tab: id === 'overview' ? '' : id, status: '' })}
      >
        {tab === 'overview' && (
          <div className="stack">
            <ClubFacts club={club} />
            <Officers club={club} />
          </div>
        )}
        {tab === 'people' && <MemberTable clubId={club.id} />}
        {tab === 'log' && <ActivityLog club={club} />}
        {tab === 'years' && <YearTable clubId={club.id} />}
      </Tabs>
      {step === 'CHANGE' && <ChangeSheet club={club} onClose={close} />}
      {step === 'END' && <EndSheet club={club} onClose={close} />}
    </>
  )
}
