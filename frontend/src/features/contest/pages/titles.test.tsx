import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { administrator, renderAt, unionId } from '../../../../tests/render-desk'
import { address, server } from '../../../../tests/server'
import type { Contest, ContestTitleHolder, ContestTitleRule } from '../api/contests'
import ContestPage from './contest-page'
import ContestPrintPage from './desk/contest-print-page'
import ManagedContestPage from './desk/managed-contest-page'
import ManagedContestsPage from './desk/managed-contests-page'

const routes = [
  { path: '/m/contests/:id', page: ContestPage },
  { path: '/desk/contests', page: ManagedContestsPage },
  { path: '/desk/contests/:id', page: ManagedContestPage },
  { path: '/desk/contests/:id/print', page: ContestPrintPage },
]
const organizer = { ...administrator, permissions: ['SELF', 'CONTEST_READ', 'CONTEST_MANAGE'] }
const contestId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const ruleId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e74'
const youth: ContestTitleRule = {
  id: ruleId,
  title: '青年岗位能手',
  level: 'PROVINCE',
  issuer: '团省委',
  basis: 'OVERALL',
  firstRank: 1,
  lastRank: 3,
  maxAge: 35,
  womenOnly: false,
  source: '竞赛实施方案第六条',
}
const contest: Contest = {
  id: contestId,
  union: { id: unionId, name: '机关工会' },
  name: '职工技能比武大赛',
  year: 2026,
  state: 'PUBLISHED',
  entriesUntil: '2026-12-10',
  heldOn: '2026-12-20',
  avoidOwnUnit: true,
  persons: 10,
  items: [],
  titles: [youth],
  earned: [],
  manageable: true,
  version: 3,
  updatedAt: '2026-11-20T00:00:00Z',
}
const holder: ContestTitleHolder = {
  ruleId,
  of: '厨师',
  numbers: [3, 7],
  rank: 1,
  tied: false,
  unknown: false,
}

const prizes = {
  winners: 7,
  participants: 10,
  most: 6,
  share: '2/3',
  source: '浙总工发〔2018〕11号',
  exceeded: true,
}

function given(stored: Contest) {
  server.use(http.get(address(`/contests/${contestId}`), () => HttpResponse.json(stored)))
}

it('tells everybody by which ranks titles are given, and a member what she earned', async () => {
  given({
    ...contest,
    earned: [
      { title: '青年岗位能手', of: '厨师', level: 'PROVINCE', issuer: '团省委', rank: 1, takenBack: false },
    ],
  })
  renderAt(`/m/contests/${contestId}`, routes)
  expect(await screen.findByText('青年岗位能手（厨师）')).toBeVisible()
  expect(screen.getByText(/综合成绩第 1 至 3 名 · 35 周岁及以下/)).toBeVisible()
})

it('counts titles in persons and in person-times', async () => {
  given(contest)
  server.use(
    http.get(address(`/contests/${contestId}/titles`), () =>
      HttpResponse.json({
        published: true,
        persons: 1,
        personTimes: 2,
        unknown: 0,
        prizes,
        counts: [{ ruleId, persons: 1, personTimes: 2 }],
        items: [
          { ...holder, name: '陈思远', union: { id: unionId, name: '机关工会' }, takenBack: false },
          { ...holder, of: '驾驶员', name: '陈思远', takenBack: true },
        ],
      }),
    ),
  )
  renderAt(`/desk/contests/${contestId}?tab=titles`, routes, organizer)
  expect(await screen.findByText('共 1 人、2 人次获得称号。')).toBeVisible()
  expect(screen.getByText('已登入荣誉名册')).toBeVisible()
  expect(screen.getByText('已在荣誉名册中撤销')).toBeVisible()
})

it('warns before publication of a condition that cannot be judged', async () => {
  given({ ...contest, state: 'SCORING' })
  server.use(
    http.get(address(`/contests/${contestId}/titles`), () =>
      HttpResponse.json({
        published: false,
        persons: 1,
        personTimes: 1,
        unknown: 1,
        prizes,
        counts: [{ ruleId, persons: 1, personTimes: 1 }],
        items: [{ ...holder, unknown: true }],
      }),
    ),
  )
  renderAt(`/desk/contests/${contestId}?tab=titles`, routes, organizer)
  expect(await screen.findByText(/有 1 名选手的会员档案缺少出生日期或性别/)).toBeVisible()
  expect(screen.getByText('条件无法核对')).toBeVisible()
})

it('shows before publication that there are too many prizes, and publishes without them', async () => {
  const sent: unknown[] = []
  given({ ...contest, state: 'SCORING', titles: [{ ...youth, prize: true }] })
  server.use(
    http.get(address(`/contests/${contestId}/titles`), () =>
      HttpResponse.json({
        published: false,
        persons: 7,
        personTimes: 7,
        unknown: 0,
        prizes,
        counts: [{ ruleId, persons: 7, personTimes: 7 }],
        items: [],
      }),
    ),
    http.post(address(`/contests/${contestId}/publications`), ({ request }) => {
      sent.push(new URL(request.url).searchParams.get('withoutPrizes'))
      return HttpResponse.json(contest, { status: 201 })
    }),
  )
  renderAt(`/desk/contests/${contestId}`, routes, organizer)
  await userEvent.click(await screen.findByRole('button', { name: '公布成绩' }))
  const sheet = screen.getByRole('dialog')
  expect(await within(sheet).findByText(/最多奖励 6 人（2\/3，浙总工发〔2018〕11号）/)).toBeVisible()
  await userEvent.click(within(sheet).getByRole('radio', { name: '否' }))
  await userEvent.click(within(sheet).getByRole('button', { name: '公布成绩' }))
  await expect.poll(() => sent).toEqual(['true'])
})

it('asks for the source of a condition and the day on which ages are counted', async () => {
  server.use(http.get(address('/contests'), () => HttpResponse.json({ items: [] })))
  renderAt('/desk/contests', routes, organizer)
  const [announce] = await screen.findAllByRole('button', { name: '发布竞赛' })
  if (announce) await userEvent.click(announce)
  const sheet = screen.getByRole('dialog')
  await userEvent.click(within(sheet).getByRole('button', { name: '增加称号' }))
  await userEvent.type(within(sheet).getByLabelText(/年龄上限/), '35')
  await userEvent.click(within(sheet).getByRole('button', { name: '发布竞赛' }))
  expect((await within(sheet).findAllByText('有年龄条件的称号需要竞赛日期。')).length).toBeGreaterThan(0)
  expect(within(sheet).getByLabelText(/条件的依据/)).toHaveAttribute('aria-invalid', 'true')
})

const itemId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e71'
const judgeId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e75'

function scored() {
  given({
    ...contest,
    state: 'SCORING',
    titles: [],
    items: [
      {
        id: itemId,
        name: '热菜',
        theoryWeight: '0.5',
        practiceWeight: '0.5',
        tieRule: 'SHARED',
        dropExtremes: false,
        category: '厨师',
        overallWeight: 1,
        entrants: 2,
        access: 'CLOSED',
        judging: false,
      },
    ],
  })
  server.use(
    http.get(address(`/contest-items/${itemId}/judges`), () =>
      HttpResponse.json({
        items: [{ id: judgeId, name: '孙裁判', union: { id: unionId, name: '机关工会' }, sheets: 1 }],
      }),
    ),
    http.get(address(`/contest-items/${itemId}/ranking`), () =>
      HttpResponse.json({
        published: false,
        missing: 1,
        items: [
          {
            number: 2,
            missing: 0,
            tied: false,
            result: { theory: '88.50', practice: '91.00', total: '89.75', rank: 1, entrants: 1 },
            sheets: [
              {
                id: ruleId,
                number: 2,
                theory: '88.50',
                practice: '91.00',
                judge: '孙裁判',
                judgeId,
                handedInAt: '2026-11-20T00:00:00Z',
              },
            ],
          },
          { number: 1, missing: 1, tied: false, sheets: [] },
        ],
      }),
    ),
  )
}

it('prints a sheet for each judge, with room for what is not scored yet', async () => {
  scored()
  renderAt(`/desk/contests/${contestId}/print?what=sheets`, routes, organizer)
  const sheet = await screen.findByRole('region', { name: '热菜 · 裁判 孙裁判' })
  const [, one, two] = within(sheet).getAllByRole('row')
  expect(one).toHaveTextContent(/^1$/)
  expect(two).toHaveTextContent('288.5091.00')
})

it('prints the ranking and leads there and to the file from its tab', async () => {
  scored()
  renderAt(`/desk/contests/${contestId}?tab=ranking`, routes, organizer)
  expect(await screen.findByRole('button', { name: '导出名次和称号' })).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: '打印名次和称号' }))
  expect(await screen.findByRole('heading', { level: 1, name: '职工技能比武大赛名次表' })).toBeVisible()
  expect(await screen.findByText('89.75')).toBeVisible()
})
