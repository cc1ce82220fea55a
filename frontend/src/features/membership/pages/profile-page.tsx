import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card } from '../../../ui/surface'
import { myProfileQuery, myProfileRequestsQuery, type MyProfile } from '../api/profile'
import { ProfileForm } from '../components/profile-form'
import { onFile } from '../components/profile-model'
import { ProfileRequestCard } from '../components/profile-request-card'
import { profileTexts } from '../profile-texts'

/** The member's own file: what it says, what became of her requests, and the form for another one. */
export default function ProfilePage() {
  const t = useTexts(profileTexts)
  const profile = useQuery(myProfileQuery)
  const requests = useQuery(myProfileRequestsQuery)
  const items = requests.data?.items ?? []
  const waiting = items
    .filter(({ status }) => status === 'OPEN' || status === 'MORE_EVIDENCE')
    .flatMap((request) => request.items.map(({ field }) => field))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      <div className="stack">
        <Loaded of={profile} heights={[14, 20]}>
          {(file) => (
            <>
              <OnFile profile={file} />
              <section className="stack-s" aria-labelledby="requests">
                <h2 id="requests">{t.requests}</h2>
                <Loaded of={requests} heights={[6]}>
                  {() =>
                    items.length === 0 ? (
                      <p className="soft">{t.noRequests}</p>
                    ) : (
                      <ul className="stack-s">
                        {items.map((request) => (
                          <li key={request.id}>
                            <ProfileRequestCard request={request} />
                          </li>
                        ))}
                      </ul>
                    )
                  }
                </Loaded>
              </section>
              <ProfileForm profile={file} waiting={new Set(waiting)} />
            </>
          )}
        </Loaded>
      </div>
    </>
  )
}

function OnFile({ profile }: { profile: MyProfile }) {
  const t = useTexts(profileTexts)
  const language = useLanguage()
  return (
    <Card>
      <div className="stack">
        <h2>{t.onFile}</h2>
        <Facts
          facts={[
            [t.memberNo, profile.memberNo],
            [t.union, profile.union.name],
            ...profile.fields.map(({ field }) => {
              const text = onFile(profile, field)
              const shown =
                field === 'BIRTH_DATE' && text ? formatDate(text, language) : (t.words[text ?? ''] ?? text)
              return [t.fields[field], shown] as const
            }),
          ]}
        />
      </div>
    </Card>
  )
}
