import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { formatDateTime } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { QrCode } from '../../../../ui/qr-code'
import { Loaded } from '../../../../ui/states'
import { Card, Notice } from '../../../../ui/surface'
import { doorCodesQuery, type DoorCodes } from '../../api/roll'
import { rollTexts } from '../../roll-texts'
import { doorAt, linkOf } from './door-model'

/** The code at the door, large enough for a projector. */
export function DoorCode({ eventId, title }: { eventId: string; title: string }) {
  const t = useTexts(rollTexts)
  const codes = useQuery(doorCodesQuery(eventId))
  const wall = useRef<HTMLDivElement>(null)
  return (
    <section className="section" aria-labelledby="door">
      <div className="row between">
        <h2 id="door">{t.door}</h2>
        <Button look="quiet" onClick={() => void wall.current?.requestFullscreen()}>
          {t.project}
        </Button>
      </div>
      <Card>
        <div className="door" ref={wall}>
          <Loaded of={codes} heights={[16]}>
            {(held) => <Shown held={held} title={title} />}
          </Loaded>
        </div>
      </Card>
    </section>
  )
}

function Shown({ held, title }: { held: DoorCodes; title: string }) {
  const t = useTexts(rollTexts)
  const language = useLanguage()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  const door = doorAt(held, now)
  if (door.state === 'BEFORE') return <Notice>{t.doorFrom(formatDateTime(held.from, language))}</Notice>
  if (door.state === 'OVER') return <Notice>{t.doorOver}</Notice>
  if (door.state === 'USED_UP') return <Notice tone="gold">{t.doorOut}</Notice>
  return (
    <div className="stack-s">
      <p className="door-title">
        <strong>{title}</strong>
      </p>
      <QrCode text={linkOf(door.code)} label={t.doorLabel(title)} />
      <p className="soft small door-hint">{t.doorHint}</p>
    </div>
  )
}
