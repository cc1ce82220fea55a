import { createStore } from '../store'

/** What the browser hands to a page that may be installed; not in the standard types. */
interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>
}

type Way = 'PROMPT' | 'SHARE_MENU'

/** How this browser puts the product on the home screen; nothing when it is there or cannot be. */
export const installWay = createStore<Way | undefined>(undefined)

let offered: InstallPrompt | undefined

export function watchInstalling(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offered = event as InstallPrompt
    installWay.set('PROMPT')
  })
  addEventListener('appinstalled', () => installWay.set(undefined))
  // Apple's browsers never offer it by themselves, only their share menu does
  const apple = 'standalone' in navigator && !navigator.standalone
  if (apple) installWay.set('SHARE_MENU')
}

export async function install(): Promise<void> {
  await offered?.prompt()
  offered = undefined
  installWay.set(undefined)
}
