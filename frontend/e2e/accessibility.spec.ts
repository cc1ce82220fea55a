import type { ClubPage, CondolenceVisit, EventPage, ImportPage, PolicyDraftPage } from '../src/gen/schema'
import type { Api } from './support/api.ts'
import { expectAccessible, expectNoSidewaysScroll, settled } from './support/axe.ts'
import { dayFromNow, thisYear } from './support/days.ts'
import { financePages, reviewerPages } from './support/finance-pages.ts'
import { publishEvent } from './support/events.ts'
import { someMember } from './support/people.ts'
import { expect, test, type Person } from './support/test.ts'
import type { AccountName } from './support/stack.ts'
import {
  clubPages,
  contestPages,
  contestPhonePages,
  drawRooms,
  welfarePages,
} from './support/welfare-pages.ts'

test.describe.configure({ timeout: 180_000 })

const year = thisYear()

const member = [
  '/m/home',
  '/m/activities',
  '/m/my/activities',
  '/m/check-in',
  '/m/me',
  '/m/me/transfers',
  '/m/me/interests',
  '/m/clubs',
  '/m/contests',
  '/m/profile',
  '/m/my-data',
  '/m/family',
  '/m/welfare',
  '/m/sanatorium',
  '/m/dues',
  '/m/join',
  '/m/card',
  '/m/receipt',
  '/m/report',
  '/m/me/timeline',
  '/m/me/reads',
  '/m/gifts',
  '/m/notices',
  '/m/me/consents',
  '/m/aid',
  '/m/aid/new',
  '/m/aid/appeals',
  '/m/aid/recoveries',
  '/m/aid/pairings',
  '/m/aid/files',
  '/m/aid/files/new',
  '/m/board',
]
const cadre = [
  '/c/today',
  '/c/campaigns',
  '/c/people',
  '/c/visits/new',
  '/c/outbox',
  '/c/visits?scope=all',
  '/c/aid/visits',
]
const officer = [
  '/desk/home',
  '/desk/members',
  '/desk/unions',
  '/desk/committees',
  '/desk/reorganizations',
  '/desk/reorganizations/new',
  '/desk/imports',
  '/desk/imports/new',
  '/desk/activities',
  '/desk/activities/new',
  '/desk/clubs',
  '/desk/clubs/participation',
  '/desk/contests',
  `/desk/plan/${year}`,
  `/desk/plan/${year}?view=table`,
  '/desk/rules',
  '/desk/rules/drafts',
  '/desk/rules/WENZHOU-ORG-2019',
  '/desk/rules/ZJ-SAN-2020',
  '/desk/rules/compare?earlier=AH-2018&later=AH-2025',
  '/desk/jobs',
  '/desk/delegations',
]
const deskCadre = [
  '/desk/home',
  '/desk/exports',
  '/desk/duplicates',
  '/desk/duplicates?tab=merges',
  '/desk/visits',
  '/desk/visits/new',
  '/desk/visits/todos',
  '/desk/visits/todos?view=week',
  '/desk/visits/overview',
  '/desk/campaigns',
  '/desk/campaigns/figures',
  '/desk/stock',
  '/desk/members',
  '/desk/admissions',
  '/desk/admissions/ceremony',
  '/desk/profile-requests',
  '/desk/transfers',
  '/desk/interests',
  '/desk/certificates',
  '/desk/honors',
  '/desk/welfare',
  '/desk/welfare?tab=schemes',
  '/desk/welfare?tab=claims',
  '/desk/welfare?tab=checks',
  '/desk/welfare?tab=gifts',
  '/desk/welfare?tab=figures',
  '/desk/sanatorium',
  '/desk/sanatorium?tab=trips',
  '/desk/sanatorium?tab=statistics',
  '/desk/sanatorium?tab=statistics&view=table',
  '/desk/sanatorium?tab=bases',
  '/desk/aid/files',
  '/desk/aid/notices',
  '/desk/aid/standards',
  '/desk/aid/spot-checks',
  '/desk/aid/figures',
  '/desk/aid/appeals',
  '/desk/aid/appeals?status=ALL',
  '/desk/aid/recoveries',
  '/desk/aid/handovers',
  '/desk/aid/handovers?side=IN',
  '/desk/aid/pairings',
  `/desk/aid/pairings/${year}/roster`,
  '/desk/notices',
  '/desk/segments',
  '/desk/segments/new',
]
const auditor = ['/desk/audit', '/desk/delegations', '/desk/authority', '/desk/units', '/help']

/** Pages of one thing each, which has to be there first. */
async function joinedEvent({ api }: Person): Promise<string[]> {
  const { id } = await publishEvent('观影')
  await api.post(`/events/${id}/registrations`)
  const [club] = (await api.get<ClubPage>('/clubs?limit=1')).items
  return [
    `/m/activities/${id}`,
    `/m/activities/${id}/done`,
    `/m/clubs/${club?.id ?? ''}`,
    ...(await contestPhonePages(api)),
  ]
}

async function recordedVisit(api: Api): Promise<string> {
  const { id } = await api.post<CondolenceVisit>('/condolence-visits', {
    memberId: (await someMember(api)).id,
    occasion: 'FAMILY_MEDIATION',
    occurredOn: dayFromNow(0),
    visitedOn: dayFromNow(0),
    visitors: ['示知远'],
    form: 'NONE',
    note: '已经和好。',
  })
  return id
}

const roles: [string, AccountName, (person: Person) => Promise<string[]>][] = [
  [
    'a member',
    'member',
    async (person) => [...member, ...(await joinedEvent(person)), ...(await drawRooms(person.api))],
  ],
  [
    'a cadre on the phone',
    'cadre',
    async ({ api }) => {
      const visit = `/c/visits/${await recordedVisit(api)}`
      return [...cadre, visit, `${visit}/edit`]
    },
  ],
  [
    'a cadre at the desk',
    'cadre',
    async ({ api }) => {
      const id = await recordedVisit(api)
      const visit = `/desk/visits/${id}`
      return [...deskCadre, visit, `${visit}/edit`, `/desk/rules/replays/condolence-visit/${id}`]
    },
  ],
  [
    'an officer',
    'officer',
    async ({ api }) => {
      const [event] = (await api.get<EventPage>('/events?limit=1')).items
      const [held] = (await api.get<ImportPage>('/imports?limit=1')).items
      const [draft] = (await api.get<PolicyDraftPage>('/policy-drafts?limit=1')).items
      return [
        ...officer,
        `/desk/activities/${event?.id ?? ''}`,
        `/desk/activities/${event?.id ?? ''}/roll`,
        `/desk/activities/${event?.id ?? ''}/sheet`,
        `/c/activities/${event?.id ?? ''}/roll`,
        `/desk/imports/${held?.id ?? ''}`,
        `/desk/rules/drafts/${draft?.id ?? ''}`,
        ...(await clubPages(api)),
        ...(await contestPages(api)),
        ...(await welfarePages(api, 'SUBMITTED')),
      ]
    },
  ],
  ['a finance officer', 'finance', ({ api }) => financePages(api)],
  [
    'a chair',
    'leader',
    async ({ api }) => ['/desk/aid/queue', '/desk/aid/pledges', ...(await welfarePages(api, 'CHECKED'))],
  ],
  ['an auditor', 'auditor', () => Promise.resolve(auditor)],
  ['an auditor of the funds', 'reviewer', ({ api }) => reviewerPages(api)],
]

for (const [who, account, pagesOf] of roles) {
  test(`every page of ${who} is usable by everybody, narrow and wide`, async ({ enter }) => {
    const person = await enter(account)
    const { page } = person
    const paths = await pagesOf(person)
    // each page is looked at three times, and the list grows with the product
    test.setTimeout(60_000 + paths.length * 15_000)
    for (const path of paths) {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(path)
      await expectAccessible(page)
      await page.setViewportSize({ width: 1280, height: 800 })
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 700 })
      await settled(page)
      await expectNoSidewaysScroll(page)
    }
  })
}

const looks: [string, AccountName, string, Record<string, string>][] = [
  ['dark', 'member', '/m/home', { 'uh.theme': 'dark' }],
  ['dark', 'member', '/m/activities', { 'uh.theme': 'dark' }],
  ['dark', 'cadre', '/c/visits/new', { 'uh.theme': 'dark' }],
  ['dark', 'officer', '/desk/home', { 'uh.theme': 'dark' }],
  ['dark', 'officer', '/desk/members', { 'uh.theme': 'dark' }],
  ['dark', 'officer', `/desk/plan/${year}`, { 'uh.theme': 'dark' }],
  ['长辈版', 'member', '/m/home', { 'uh.print': 'large' }],
  ['长辈版', 'member', '/m/activities', { 'uh.print': 'large' }],
  ['长辈版', 'member', '/m/me', { 'uh.print': 'large' }],
  ['长辈版', 'cadre', '/c/visits/new', { 'uh.print': 'large' }],
  ['长辈版', 'cadre', '/c/outbox', { 'uh.print': 'large' }],
  ['dark', 'cadre', '/c/outbox', { 'uh.theme': 'dark' }],
]

test('dark and large print are as usable', async ({ enter }) => {
  const people = new Map<AccountName, Person>()
  for (const [, account, path, settings] of looks) {
    const person = people.get(account) ?? (await enter(account))
    people.set(account, person)
    const { page } = person
    await page.goto('/help')
    await page.evaluate((entries) => {
      localStorage.clear()
      for (const [key, value] of entries) localStorage.setItem(key, value)
    }, Object.entries(settings))
    await page.goto(path)
    await expectAccessible(page)
  }
})

test('a refused form and an open dialog are usable by everybody', async ({ enter }) => {
  const { page, api } = await enter('cadre')
  await page.goto('/c/visits/new')
  await page.getByRole('button', { name: '保存记录' }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  await expectAccessible(page)
  await page.goto(`/c/visits/${await recordedVisit(api)}`)
  await page.getByRole('button', { name: '登记错了，撤销' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('twice the text on the narrowest phone still fits', async ({ enter }) => {
  const { page } = await enter('cadre', { viewport: { width: 320, height: 700 } })
  for (const path of [...member, ...cadre]) {
    await page.goto(path)
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    await settled(page)
    await expectNoSidewaysScroll(page)
  }
})
