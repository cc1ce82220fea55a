import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { ListLink, PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { myMutualAidQuery, type MyEnrollment, type OpenRound } from '../api/my-mutual-aid'
import { ClaimSheet } from '../components/claim-sheet'
import { JoinSheet } from '../components/join-sheet'
import { MyClaims } from '../components/my-claims'
import { MyEnrollmentCard } from '../components/my-enrollment-card'
import { MyGifts } from '../components/my-gifts'
import { MyHealthChecks } from '../components/my-health-checks'
import { OpenRoundCard } from '../components/open-round-card'
import { myWelfareTexts } from '../my-texts'

/** What am I entitled to: schemes that cover me, with the end of the waiting, and those I may join. */
export default function MyWelfarePage() {
  const t = useTexts(myWelfareTexts)
  const mine = useQuery(myMutualAidQuery)
  const [joining, setJoining] = useState<OpenRound>()
  const [claiming, setClaiming] = useState<MyEnrollment>()
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/home" />
      <Loaded of={mine} heights={[10, 10]}>
        {({ mine: held, open }) => (
          <div className="sections">
            <section className="section" aria-labelledby="mine">
              <h2 id="mine">{t.mine}</h2>
              {held.length === 0 ? (
                <p className="soft">{t.none}</p>
              ) : (
                <ul className="stack">
                  {held.map((enrollment) => (
                    <li key={enrollment.id}>
                      <MyEnrollmentCard enrollment={enrollment} onClaim={() => setClaiming(enrollment)} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="section" aria-labelledby="claims">
              <h2 id="claims">{t.claims}</h2>
              <MyClaims />
            </section>
            <section className="section" aria-labelledby="open">
              <h2 id="open">{t.joinable}</h2>
              {open.length === 0 ? (
                <p className="soft">{t.noneOpen}</p>
              ) : (
                <ul className="stack">
                  {open.map((round) => (
                    <li key={round.id}>
                      <OpenRoundCard round={round} onJoin={() => setJoining(round)} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="section" aria-labelledby="checks">
              <h2 id="checks">{t.checks}</h2>
              <MyHealthChecks />
            </section>
            <ListLink to="/m/sanatorium">{t.sanatorium}</ListLink>
            <section className="section" aria-labelledby="gifts">
              <h2 id="gifts">{t.gifts}</h2>
              <MyGifts />
            </section>
          </div>
        )}
      </Loaded>
      {claiming && <ClaimSheet enrollment={claiming} onClose={() => setClaiming(undefined)} />}
      {joining && <JoinSheet round={joining} onClose={() => setJoining(undefined)} />}
    </>
  )
}
