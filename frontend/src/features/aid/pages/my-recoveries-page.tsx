import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { myRecoveriesQuery } from '../api/my-recoveries'
import { RecoveryFacts } from '../components/recovery-facts'
import { recoveryTexts } from '../recovery-texts'

/** Aid that I have to pay back: why, by when, and what I have paid back. */
export default function MyRecoveriesPage() {
  const t = useTexts(recoveryTexts)
  const mine = useQuery(myRecoveriesQuery)
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} back="/m/aid" />
      <Loaded of={mine} heights={[8]}>
        {({ items }) => (
          <div className="stack">
            {items.length === 0 && <p className="soft">{t.mineNone}</p>}
            {items.map((recovery) => (
              <Card key={recovery.id}>
                <h2>{recovery.code}</h2>
                <RecoveryFacts recovery={recovery} />
              </Card>
            ))}
          </div>
        )}
      </Loaded>
    </>
  )
}
