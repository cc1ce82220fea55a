import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { InstallHint } from '../../../ui/device'
import { Icon } from '../../../ui/icon'
import { ListLink, PageHeader } from '../../../ui/page'
import { SignOutButton } from '../../../ui/sign-out'
import { Loaded } from '../../../ui/states'
import { meQuery } from '../api/get-me'
import { DisplayCard } from '../components/display-card'
import { ProfileCard } from '../components/profile-card'
import { membershipTexts } from '../texts'

export default function MePage() {
  const t = useTexts(membershipTexts)
  const me = useQuery(meQuery)
  const places = [
    { to: '/m/card', icon: 'ticket', title: t.card, hint: t.cardHint },
    { to: '/m/clubs', icon: 'people', title: t.clubs, hint: t.clubsHint },
    { to: '/m/contests', icon: 'star', title: t.contests, hint: t.contestsHint },
    { to: '/m/report', icon: 'bell', title: t.reportOccasion, hint: t.reportOccasionHint },
    { to: '/m/receipt', icon: 'gift', title: t.receipt, hint: t.receiptHint },
    { to: '/m/profile', icon: 'pencil', title: t.file, hint: t.fileHint },
    { to: '/m/me/timeline', icon: 'heart', title: t.timeline, hint: t.timelineHint },
    { to: '/m/me/reads', icon: 'search', title: t.reads, hint: t.readsHint },
    { to: '/m/dues', icon: 'file', title: t.dues, hint: t.duesHint },
    { to: '/m/aid', icon: 'heart', title: t.aid, hint: t.aidHint },
    { to: '/m/family', icon: 'people', title: t.family, hint: t.familyHint },
    { to: '/m/my-data', icon: 'download', title: t.allData, hint: t.allDataHint },
    { to: '/m/aid/files', icon: 'gift', title: t.hardship, hint: t.hardshipHint },
    { to: '/m/board', icon: 'bell', title: t.board, hint: t.boardHint },
    { to: '/m/me/consents', icon: 'check', title: t.consents, hint: t.consentsHint },
  ] as const
  return (
    <>
      <PageHeader title={t.title} />
      <div className="grid">
        <Loaded of={me} heights={[20]}>
          {(data) => <ProfileCard me={data} />}
        </Loaded>
        <DisplayCard />
        <InstallHint />
      </div>
      <nav className="stack me-foot" aria-label={t.myData}>
        <ul>
          {places.map(({ to, icon, title, hint }) => (
            <li key={to}>
              <ListLink to={to} aside={<Icon name="chevron" />}>
                <span className="with-icon">
                  <Icon name={icon} />
                  <span>
                    <strong>{title}</strong>
                    <br />
                    <span className="soft small">{hint}</span>
                  </span>
                </span>
              </ListLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="stack me-foot">
        {me.data?.member === undefined && (
          <ListLink to="/m/join" aside={<Icon name="chevron" />}>
            <strong>{t.join}</strong>
            <br />
            <span className="soft small">{t.joinHint}</span>
          </ListLink>
        )}
        <ListLink to="/m/me/interests" aside={<Icon name="chevron" />}>
          <strong>{t.interests}</strong>
          <br />
          <span className="soft small">{t.interestsHint}</span>
        </ListLink>
        <ListLink to="/m/me/transfers" aside={<Icon name="chevron" />}>
          <strong>{t.transfers}</strong>
          <br />
          <span className="soft small">{t.transfersHint}</span>
        </ListLink>
        <ListLink to="/help" aside={<Icon name="chevron" />}>
          <strong>{t.help}</strong>
          <br />
          <span className="soft small">{t.helpHint}</span>
        </ListLink>
        <div className="stack-s">
          <div>
            <SignOutButton />
          </div>
          <p className="soft small">{t.signOutHint}</p>
        </div>
      </div>
    </>
  )
}
