import type { Locator } from '@playwright/test'
import type { Person } from './test.ts'

/** What the platform says that it did, where it stays for a while after the form has gone. */
export function told({ page }: Person, message: string | RegExp): Locator {
  return page.getByRole('region', { name: '消息' }).getByText(message)
}
