import { expect, type Page } from '@playwright/test'
import { stack, type AccountName } from './stack.ts'

/** Types name and password into the real page of the identity provider. */
export async function signIn(page: Page, account: AccountName): Promise<void> {
  const { username, password } = stack.accounts[account]
  await expect(page.locator('#username')).toBeVisible()
  expect(new URL(page.url()).origin).not.toBe(stack.baseURL)
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await page.waitForURL((url) => url.origin === stack.baseURL)
}
