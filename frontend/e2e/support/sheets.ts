import { expect, type Locator } from '@playwright/test'

/**
 * Opens a sheet with its button. Fresh data may move the button away between pressing and letting go, which no person would
 * call a press: then it is pressed again.
 */
export async function opened(button: Locator): Promise<Locator> {
  const sheet = button.page().getByRole('dialog')
  await expect(async () => {
    if (!(await sheet.isVisible())) await button.click({ timeout: 5_000 })
    await expect(sheet).toBeVisible({ timeout: 3_000 })
  }).toPass()
  return sheet
}
