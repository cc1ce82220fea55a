import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { Api } from './api.ts'
import { countActions, type Budget } from './budget.ts'
import { sessionFile, stack, type AccountName } from './stack.ts'

/** Somebody in front of her own browser, already signed in. */
export interface Person {
  page: Page
  context: BrowserContext
  budget: Budget
  api: Api
}

interface Fixtures {
  /** Opens a browser of its own for the account; several in one test are several people. */
  enter: (account: AccountName, options?: BrowserContextOptions) => Promise<Person>
}

export const test = base.extend<Fixtures>({
  baseURL: stack.baseURL,
  enter: async ({ browser }, provide) => {
    const opened: BrowserContext[] = []
    await provide(async (account, options = {}) => {
      const context = await browser.newContext({ storageState: sessionFile(account), ...options })
      opened.push(context)
      const budget = await countActions(context)
      return { context, budget, page: await context.newPage(), api: await Api.of(account) }
    })
    for (const context of opened) await context.close()
  },
})

export { expect } from '@playwright/test'

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
}
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
