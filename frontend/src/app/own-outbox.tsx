import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { campaignOperations } from '../features/campaign/api/outbox-operations'
import { condolenceOperations } from '../features/condolence/api/outbox-operations'
import { eventOperations } from '../features/event/api/outbox-operations'
import { isStillSignedIn, meQuery } from '../features/membership/api/get-me'
import { useTexts } from '../lib/i18n'
import { watchNetwork } from '../lib/network'
import { useOutbox } from '../lib/outbox/current'
import { openOutbox } from '../lib/outbox/open-outbox'
import { showToast } from '../ui/toast'
import { appTexts } from './texts'

const operations = { ...condolenceOperations, ...campaignOperations, ...eventOperations }

/** Opens the outbox of who is signed in; shows nothing itself. */
export function OwnOutbox({ owner }: { owner: string }) {
  const t = useTexts(appTexts)
  const client = useQueryClient()
  const outbox = useOutbox()

  useEffect(() => {
    const confirm = async () => {
      const same = await isStillSignedIn(owner)
      // somebody else has signed in in another tab: this page becomes hers
      if (!same) void client.invalidateQueries({ queryKey: meQuery.queryKey })
      return same
    }
    return openOutbox({ id: owner, confirm }, operations)
  }, [client, owner])

  // with the network back, what was shown from the device gives way to what is true now
  useEffect(() => watchNetwork((online) => online && void client.invalidateQueries()), [client])

  useEffect(
    () =>
      outbox?.onDelivered(() => {
        void client.invalidateQueries({ queryKey: ['visits'] })
        void client.invalidateQueries({ queryKey: ['reminders'] })
        void client.invalidateQueries({ queryKey: ['campaigns'] })
        void client.invalidateQueries({ queryKey: ['events'] })
        void client.invalidateQueries({ queryKey: ['registrations'] })
        if (outbox.entries.get().length === 0) showToast(t.allSent)
      }),
    [client, outbox, t],
  )
  return null
}
