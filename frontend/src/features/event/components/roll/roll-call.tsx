import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatSpan } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { useParam } from '../../../../lib/router'
import { Button } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { Notice } from '../../../../ui/surface'
import { rollQuery, type Roll } from '../../api/roll'
import { rollTexts } from '../../roll-texts'
import { CloseRollSheet } from './close-roll-sheet'
import { DoorCode } from './door-code'
import { RollList } from './roll-list'
import { countsOf } from './roll-model'
import { useTicks } from './use-ticks'
import './roll.css'

/** The code at the door and the roll beside it, in either shell and without a network too. */
export function RollCall({ back }: { back: (eventId: string) => string }) {
  const language = useLanguage()
  const id = useParam('id')
  const held = useQuery(rollQuery(id))
  return (
    <Loaded of={held} heights={[4, 16, 12]} wholePage>
      {(roll) => (
        <>
          <PageHeader
            title={roll.event.title}
            intro={formatSpan(roll.event.startsAt, roll.event.endsAt, language)}
            back={back(id)}
          />
          <div className="roll-call">
            <DoorCode eventId={id} title={roll.event.title} />
            <Names roll={roll} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function Names({ roll }: { roll: Roll }) {
  const t = useTexts(rollTexts)
  const { called, unsent, mark } = useTicks(roll)
  const [closing, setClosing] = useState(false)
  const { joined, present, absent, excused, unmarked } = countsOf(called)
  const [now] = useState(Date.now)
  const begun = now >= Date.parse(roll.event.startsAt)
  return (
    <section className="section" aria-labelledby="names">
      <h2 id="names">{t.names}</h2>
      <div role="status">
        <p>{t.counts(joined, present, absent, excused)}</p>
        {unmarked > 0 && <p className="soft small">{t.unmarked(unmarked)}</p>}
        {unsent > 0 && <Notice tone="gold">{t.unsent(unsent)}</Notice>}
      </div>
      <RollList called={called} onMark={(one, state) => void mark(one, state)} />
      {roll.more && <p className="soft small">{t.notAllKept}</p>}
      {begun && unmarked > 0 && (
        <div>
          <Button look="secondary" onClick={() => setClosing(true)}>
            {t.close}
          </Button>
        </div>
      )}
      {closing && (
        <CloseRollSheet eventId={roll.event.id} unmarked={unmarked} onClose={() => setClosing(false)} />
      )}
    </section>
  )
}
