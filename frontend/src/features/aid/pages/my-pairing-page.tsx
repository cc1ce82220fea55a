import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { myPairingQuery, useLogMyContact } from '../api/my-pairings'
import { ContactSheet } from '../components/contact-sheet'
import { PairingFacts } from '../components/pairing-facts'
import { pairingTexts } from '../pairing-texts'
import '../pairings.css'

/** One whom I look after: what we agreed, what we did, and a contact to log. */
export default function MyPairingPage() {
  const t = useTexts(pairingTexts)
  const id = useParam('id')
  const pairing = useQuery(myPairingQuery(id))
  const log = useLogMyContact(id)
  const [logging, setLogging] = useState(false)
  return (
    <Loaded of={pairing} heights={[4, 12]} wholePage>
      {(body) => (
        <>
          <PageHeader
            title={`${t.kinds[body.kind]} · ${t.states[body.state]}`}
            intro={body.code}
            back="/m/aid/pairings"
          />
          <div className="stack">
            {body.state === 'RUNNING' && (
              <div>
                <Button icon="plus" onClick={() => setLogging(true)}>
                  {t.log}
                </Button>
              </div>
            )}
            <PairingFacts pairing={body} />
          </div>
          {logging && <ContactSheet log={log} onClose={() => setLogging(false)} />}
        </>
      )}
    </Loaded>
  )
}
