import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { Loaded } from '../../../../ui/states'
import { useEndPairing, useLogContact, usePairing, type Pairing } from '../../api/pairings'
import { pairingTexts } from '../../pairing-texts'
import { ContactSheet } from '../contact-sheet'
import { EndSheet } from '../end-sheet'
import { PairingFacts } from '../pairing-facts'

/** An opened pairing: the names and every contact; opening it is noted. */
export function PairingDetails({ id }: { id: string }) {
  const pairing = usePairing(id)
  return (
    <Loaded of={pairing} heights={[6]}>
      {(body) => <Details pairing={body} />}
    </Loaded>
  )
}

function Details({ pairing }: { pairing: Pairing }) {
  const t = useTexts(pairingTexts)
  const works = may(useSession(), 'AID_WORK')
  const log = useLogContact(pairing.id)
  const end = useEndPairing(pairing)
  const [open, setOpen] = useState<'contact' | 'end'>()
  const close = () => setOpen(undefined)
  return (
    <div className="stack">
      <PairingFacts pairing={pairing} />
      {works && pairing.state === 'RUNNING' && (
        <div className="row">
          <Button look="secondary" icon="plus" onClick={() => setOpen('contact')}>
            {t.log}
          </Button>
          <Button look="quiet" onClick={() => setOpen('end')}>
            {t.end}
          </Button>
        </div>
      )}
      {open === 'contact' && <ContactSheet log={log} onClose={close} />}
      {open === 'end' && <EndSheet end={end} words={t} onClose={close} />}
    </div>
  )
}
