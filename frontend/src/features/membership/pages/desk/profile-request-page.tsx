import { useQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useParam } from '../../../../lib/router'
import { Facts } from '../../../../ui/facts'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { profileRequestQuery } from '../../api/profile'
import { ProfileCompare } from '../../components/desk/profile-compare'
import { ProfileDecisionForm } from '../../components/desk/profile-decision-form'
import { ProfileEvidence } from '../../components/desk/profile-evidence'
import { ProfileBadge } from '../../components/profile-badge'
import { profileTexts } from '../../profile-texts'

/** One request beside the file it wants corrected, its documents, and the answer. */
export default function ProfileRequestPage() {
  const t = useTexts(profileTexts)
  const language = useLanguage()
  const request = useQuery({ ...profileRequestQuery(useParam('id')), refetchOnWindowFocus: false })
  return (
    <>
      <PageHeader
        title={request.data ? t.of(request.data.member.name) : t.desk}
        back="/desk/profile-requests?status=OPEN"
      />
      <Loaded of={request} heights={[4, 8, 6]}>
        {(shown) => (
          <div className="stack">
            <Facts
              facts={[
                [t.state, <ProfileBadge status={shown.status} key="status" />],
                [t.union, shown.union.name],
                [t.memberNo, shown.member.memberNo],
                [t.when, formatDateTime(shown.askedAt, language)],
                [t.memberNote, shown.note],
                [t.answer, shown.reason],
                [t.handler, shown.decidedBy],
              ]}
            />
            <ProfileCompare request={shown} />
            <ProfileEvidence request={shown} />
            <ProfileDecisionForm request={shown} />
          </div>
        )}
      </Loaded>
    </>
  )
}
