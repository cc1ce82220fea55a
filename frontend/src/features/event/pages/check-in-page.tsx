import { useTexts } from '../../../lib/i18n'
import { ButtonLink } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Notice } from '../../../ui/surface'
import { useCheckIn, type CheckInState } from '../components/use-check-in'
import { rollTexts } from '../roll-texts'

/** Where the code at the door leads: it checks in by itself and says how that ended. */
export default function CheckInPage() {
  const t = useTexts(rollTexts)
  const shown = useCheckIn()
  return (
    <>
      <PageHeader title={t.checkIn} back="/m/home" />
      <div className="stack">
        <div role="status">
          <Ended shown={shown} />
        </div>
        <div className="row">
          {shown.state === 'DONE' && (
            <ButtonLink to={`/m/activities/${shown.done.eventId}`}>{t.toActivity}</ButtonLink>
          )}
          <ButtonLink look="secondary" to="/m/my/activities">
            {t.toMine}
          </ButtonLink>
        </div>
      </div>
    </>
  )
}

function Ended({ shown }: { shown: CheckInState }) {
  const t = useTexts(rollTexts)
  switch (shown.state) {
    case 'BUSY':
      return <p>{t.checkingIn}</p>
    case 'NO_CODE':
      return <Told tone="plain" title={t.noCode} text={t.noCodeText} />
    case 'KEPT':
      return <Told tone="gold" title={t.kept} text={t.keptText} />
    case 'NOT_KEPT':
      return <Told tone="bad" title={t.refused} text={t.notKept} />
    case 'REFUSED':
      return <Told tone="bad" title={t.refused} text={shown.problem.message} />
    case 'DONE': {
      const { title, walkIn } = shown.done
      return (
        <Told
          tone="good"
          title={t.checkedIn}
          text={walkIn ? `${t.checkedInAt(title)}${t.walkedIn}` : t.checkedInAt(title)}
        />
      )
    }
  }
}

function Told({
  tone,
  title,
  text,
}: {
  tone: 'plain' | 'good' | 'gold' | 'bad'
  title: string
  text: string
}) {
  return (
    <Notice tone={tone}>
      <strong>{title}</strong>
      <p>{text}</p>
    </Notice>
  )
}
