import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../../lib/access'
import { formatDate, formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { ButtonLink } from '../../../../ui/button'
import { DetailDrawer } from '../../../../ui/desk/drawer'
import { Facts } from '../../../../ui/facts'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { memberQuery } from '../../api/get-member'
import { membershipDeskTexts } from '../../desk-texts'
import { lifeTexts } from '../../life-texts'
import { MaskedValue } from './masked-value'
import { MemberActs } from './member-acts'
import { RelativesPanel } from './relatives-panel'
import { StandingBadge } from './standing-badge'

/** The member's file beside the list. */
export function MemberDrawer({ memberId, onClose }: { memberId: string; onClose: () => void }) {
  const t = useTexts(membershipDeskTexts)
  const life = useTexts(lifeTexts)
  const language = useLanguage()
  const session = useSession()
  const open = memberId !== ''
  const member = useQuery({ ...memberQuery(memberId), enabled: open })
  return (
    <DetailDrawer title={member.data?.name ?? t.members} open={open} onClose={onClose}>
      <Loaded of={member} heights={[1.5, 1.5, 1.5, 1.5, 1.5]}>
        {(file) => (
          <div className="stack">
            <Facts
              facts={[
                [t.memberNo, file.memberNo],
                [t.employeeNo, file.employeeNo],
                [t.union, file.union.name],
                [t.status, <StandingBadge status={file.status} key="status" />],
                [t.joinedOn, formatDate(file.joinedOn, language)],
                [t.post, file.post],
                [life.postCategory, life.postCategories[file.postCategory ?? 'UNKNOWN']],
                [t.sex, file.sex && t.sexes[file.sex]],
                [life.form, file.employment && life.forms[file.employment.form]],
                [life.worksAt, file.employment?.worksAt],
                [t.birthDate, file.birthDate && formatDate(file.birthDate, language)],
                [
                  t.idNumber,
                  file.idNumberMasked && (
                    <MaskedValue
                      memberId={file.id}
                      value="ID_NUMBER"
                      masked={file.idNumberMasked}
                      key="idNumber"
                    />
                  ),
                ],
                [
                  t.phone,
                  file.phoneMasked && (
                    <MaskedValue memberId={file.id} value="PHONE" masked={file.phoneMasked} key="phone" />
                  ),
                ],
                [t.updatedAt, formatDateTime(file.updatedAt, language)],
              ]}
            />
            {may(session, 'CONDOLENCE_RECORD') && <RelativesPanel memberId={file.id} />}
            <MemberActs member={file} mayChange={may(session, 'MEMBER_WRITE')} />
            <Notice>{t.maskedNote}</Notice>
            <div className="row">
              <ButtonLink to={`/desk/members/${file.id}/timeline`} look="secondary" icon="book">
                {t.timeline}
              </ButtonLink>
              {may(session, 'HONOR_READ') && (
                <ButtonLink to={`/desk/honors?member=${file.id}`} look="secondary" icon="star">
                  {t.honors}
                </ButtonLink>
              )}
              {may(session, 'CONDOLENCE_RECORD') && (
                <ButtonLink to={`/desk/visits/new?member=${file.id}`} look="secondary" icon="heart">
                  {t.recordVisit}
                </ButtonLink>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </DetailDrawer>
  )
}
