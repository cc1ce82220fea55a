import type { Page } from '@playwright/test'

/** A photo of the size that phones take, painted by the browser itself. */
export async function paintPhoto(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200)
    const brush = canvas.getContext('2d')
    for (let stripe = 0; stripe < 40 && brush; stripe += 1) {
      brush.fillStyle = `hsl(${stripe * 9} 60% 60%)`
      brush.fillRect(stripe * 40, 0, 40, 1200)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return Buffer.from(base64, 'base64')
}
