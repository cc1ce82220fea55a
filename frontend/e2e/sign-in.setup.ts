import { signIn } from './support/sign-in.ts'
import { accountNames, sessionFile, stack } from './support/stack.ts'
import { expect, test as setup } from './support/test.ts'

for (const account of accountNames) {
  setup(`${account} signs in on the page of the identity provider`, async ({ page }) => {
    await page.goto('/m/me')
    await signIn(page, account)
    await expect(page).toHaveURL('/m/me')
    await expect(page.getByText(stack.accounts[account].memberNo)).toBeVisible()
    await page.context().storageState({ path: sessionFile(account) })
  })
}
