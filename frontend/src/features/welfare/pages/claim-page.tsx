import { useQuery } from '@tanstack/react-query'
import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Badge } from '../../../ui/surface'
import { claimQuery } from '../api/claims'
import { claimTexts } from '../claim-texts'
import { CheckForm } from '../components/check-form'
import { ClaimReadings } from '../components/claim-readings'
import { ClaimPapers } from '../components/claim-papers'
import { ClaimRules } from '../components/claim-rules'
import { DecideForm } from '../components/decide-form'
import { HandedIn } from '../components/handed-in'
import { OtherTreatments } from '../components/other-treatments'
import { RetractClaim } from '../components/retract-claim'

/** One claim: its four amounts beside what the scheme grants, its papers, and the next step. */
export default function ClaimPage() {
  const t = useTexts(claimTexts)
  const language = useLanguage()
  const claim = useQuery({ ...claimQuery(useParam('id')), refetchOnWindowFocus: false })
  const money = (amount: string | undefined) => (amount === undefined ? undefined : formatMoney(amount))
  return (
    <>
      <PageHeader title={claim.data?.claimNo ?? t.claim} back="/desk/welfare?tab=claims" />
      <Loaded of={claim} heights={[12, 8]}>
        {(shown) => (
          <div className="sections">
            <Facts
              facts={[
                [
                  t.status,
                  <Badge key="status" tone={shown.status === 'PAID' ? 'good' : 'plain'}>
                    {t.statuses[shown.status]}
                  </Badge>,
                ],
                [t.member, shown.member.name],
                [t.union, shown.union.name],
                [t.handedIn, shown.handedIn && t.handedInBy(shown.handedIn.by)],
                [
                  t.givenBy,
                  shown.handedIn &&
                    [t.authorities[shown.handedIn.givenBy], shown.handedIn.name, shown.handedIn.givenOn]
                      .filter(Boolean)
                      .join(' · '),
                ],
                [t.scheme, shown.schemeName],
                [t.category, shown.categoryName],
                [t.foundOn, formatDate(shown.foundOn, language)],
                [t.personalCost, money(shown.personalCost)],
                [t.claimed, money(shown.claimed)],
                [t.recognised, money(shown.recognised)],
                [t.granted, money(shown.granted)],
                [t.remainder, money(shown.remainder)],
                [t.otherGranted, money(shown.otherGranted)],
                [t.tableGrants, money(shown.tableGrants) ?? t.noTable],
                [t.source, shown.citation && `${shown.citation.documentNumber} ${shown.citation.clause}`],
                [t.checkNote, shown.checkNote],
                [t.refusal, shown.refusal && t.refusals[shown.refusal]],
                [t.reason, shown.refusalReason],
                [t.paidOn, shown.paidOn],
                [t.returned, shown.returned],
              ]}
            />
            <ClaimRules claim={shown} />
            <OtherTreatments claim={shown} />
            <ClaimPapers claim={shown} />
            {shown.actions.includes('HAND_IN') && <HandedIn claim={shown} />}
            <ClaimReadings claim={shown} />
            {shown.actions.includes('CHECK') && <CheckForm claim={shown} key={shown.version} />}
            {shown.actions.includes('RETRACT') && <RetractClaim claim={shown} key={`r${shown.version}`} />}
            {shown.actions.includes('DECIDE') && <DecideForm claim={shown} key={`d${shown.version}`} />}
          </div>
        )}
      </Loaded>
    </>
  )
}
