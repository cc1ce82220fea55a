import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { ButtonLink } from '../../../ui/button'
import { Empty, Loaded } from '../../../ui/states'
import { eventQuery } from '../api/get-event'
import { ConfirmationPanel } from '../components/confirmation-panel'
import { eventTexts } from '../texts'
import '../event.css'

export default function DonePage() {
  const t = useTexts(eventTexts)
  const eventId = useParam('id')
  const event = useQuery(eventQuery(eventId))
  return (
    <Loaded of={event} heights={[6, 14]} wholePage>
      {(data) =>
        data.mine && data.mine.status !== 'CANCELLED' ? (
          <ConfirmationPanel
            event={data}
            waits={data.mine.status === 'WAITING'}
            position={data.mine.position}
          />
        ) : (
          <Empty icon="ticket" title={t.doneNotJoined} wholePage>
            <ButtonLink to={`/m/activities/${eventId}`}>{t.toActivity}</ButtonLink>
          </Empty>
        )
      }
    </Loaded>
  )
}
