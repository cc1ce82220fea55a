import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { clubQuery } from '../api/clubs'
import { ActivityLog } from '../components/activity-log'
import { AskingList } from '../components/asking-list'
import { ClubFacts } from '../components/club-facts'
import { JoinClub } from '../components/join-club'
import { clubTexts } from '../texts'

/** One club: what it is and does, the reader's part, and what its officers decide. */
export default function ClubPage() {
  const t = useTexts(clubTexts)
  const held = useQuery(clubQuery(useParam('id')))
  return (
    <Loaded of={held} heights={[4, 12, 8]} wholePage>
      {(club) => (
        <>
          <PageHeader title={club.name} intro={club.union.name} back="/m/clubs" />
          <div className="stack">
            <ClubFacts club={club} />
            <JoinClub club={club} leaves />
            {club.led && (
              <Card accent>
                <section className="stack-s" aria-labelledby="club-leading">
                  <h2 id="club-leading">{t.asking}</h2>
                  <AskingList clubId={club.id} />
                </section>
              </Card>
            )}
            <ActivityLog club={club} />
          </div>
        </>
      )}
    </Loaded>
  )
}
