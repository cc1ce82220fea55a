import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Loaded } from '../../../ui/states'
import { myClaimsQuery } from '../api/my-claims'
import { myWelfareTexts } from '../my-texts'
import { MyClaimCard } from './my-claim-card'

/** The member's claims, each with where it stands. */
export function MyClaims() {
  const t = useTexts(myWelfareTexts)
  const claims = useQuery(myClaimsQuery)
  return (
    <Loaded of={claims} heights={[8]}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">{t.noClaims}</p>
        ) : (
          <ul className="stack">
            {items.map((claim) => (
              <li key={claim.id}>
                <MyClaimCard claim={claim} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
