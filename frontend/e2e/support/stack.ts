import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export interface Account {
  username: string
  password: string
  memberNo: string
  name: string
}

interface Client {
  id: string
  secret: string
}

interface Stack {
  baseURL: string
  tokenURL: string
  accounts: Record<AccountName, Account>
  clients: Record<ClientId, Client>
}

export const accountNames = [
  'member',
  'member2',
  'cadre',
  'cadre-other',
  'officer',
  'leader',
  'auditor',
  'admin',
  'security',
  'finance',
  'cashier',
  'cashier-above',
  'reviewer',
] as const
export type AccountName = (typeof accountNames)[number]
export type ClientId = 'union-home-roster-reader' | 'union-home-visit-writer'

const file = process.env['UH_STACK_FILE'] ?? resolve(import.meta.dirname, '../../../.data/stack.json')

/** Addresses, accounts and clients of the running stack; without UH_STACK_FILE that of `make run`. */
export const stack = JSON.parse(readFileSync(file, 'utf8')) as Stack

/** Where a signed-in browser of this account is kept between the tests of one run: beside the other secrets. */
export function sessionFile(account: AccountName): string {
  return resolve(dirname(file), `sessions/${account}.json`)
}
