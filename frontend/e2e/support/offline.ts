import { expect, type Page } from '@playwright/test'

/** Waits until the page and all its files are on the device, as the next visit needs them. */
export async function keptOnDevice(page: Page, shelf: 'uh.phone' | 'uh.verify'): Promise<void> {
  await page.waitForFunction(async (prefix) => {
    await navigator.serviceWorker.ready
    const names = await caches.keys()
    const name = names.find((one) => one.startsWith(`${prefix}.`))
    return (
      name !== undefined &&
      navigator.serviceWorker.controller !== null &&
      (await (await caches.open(name)).keys()).length > 3
    )
  }, shelf)
}

/** Waits until the device has confirmed what stands at a place of the vault: what it has not is lost with the page. */
export async function keptInVault(page: Page, place: string): Promise<void> {
  await page.waitForFunction(
    async (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('uh.vault')
        opening.onerror = () => resolve(false)
        opening.onsuccess = () => {
          const database = opening.result
          const count = database.transaction('things').objectStore('things').count(wanted)
          count.onsuccess = () => {
            database.close()
            resolve(count.result === 1)
          }
        }
      }),
    place,
  )
}

/** Everything that lies in the service worker's cache, by path. */
export async function pathsInCache(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname)
    }
    return paths
  })
}

/** The number on the sign of unsent things; nothing when there is none. */
export async function expectUnsent(page: Page, count: number): Promise<void> {
  const sign = page.getByRole('link', { name: /条没有送出/ })
  if (count === 0) await expect(sign).toHaveCount(0)
  else await expect(sign).toHaveAccessibleName(new RegExp(`^${count} 条没有送出`))
}
