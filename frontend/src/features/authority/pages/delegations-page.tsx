import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { myDelegationsQuery } from '../api/delegations'
import { DelegationOverview } from '../components/delegation-overview'
import { LendSheet } from '../components/lend-sheet'
import { MyDelegations } from '../components/my-delegations'
import { authorityTexts } from '../texts'

/** What I lent, what was lent to me, and, for those who watch offices, what others lent. */
export default function DelegationsPage() {
  const t = useTexts(authorityTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const mine = useQuery(myDelegationsQuery)
  const [lending, setLending] = useState(false)
  const [first] = mine.data?.offices ?? []
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        {first && (
          <Button icon="plus" onClick={() => setLending(true)}>
            {t.lend}
          </Button>
        )}
      </PageHeader>
      <div className="stack">
        <Loaded of={mine} heights={[6, 6]}>
          {({ given, received, offices }) => (
            <>
              {offices.length === 0 && <p className="soft">{t.nothingToLend}</p>}
              <MyDelegations side="given" loans={given} />
              <MyDelegations side="received" loans={received} />
            </>
          )}
        </Loaded>
        {may(session, 'APPOINTMENT_READ') && unionId !== undefined && (
          <DelegationOverview unionId={unionId} />
        )}
      </div>
      {lending && mine.data && first && (
        <LendSheet offices={mine.data.offices} first={first} onClose={() => setLending(false)} />
      )}
    </>
  )
}
