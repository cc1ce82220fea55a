import type { CondolenceVisit, Me, PolicyDraft } from '../src/gen/schema'
import { dayFromNow } from './support/days.ts'
import { someMember } from './support/people.ts'
import { desk, expect, test, type Person } from './support/test.ts'

/** Far enough for no other story to be judged by it. */
const someDay = dayFromNow(400)
/** Before that, so that neither story is judged by what the other one put to use. */
const earlierDay = dayFromNow(390)

async function bureauOf({ api }: Person): Promise<string> {
  const office = (await api.get<Me>('/me')).grants.find(({ role }) => role === 'CHAIR')
  return office?.union.id ?? ''
}

test('a chair makes the birthday stricter, not she but another puts it to use, and both see what differs', async ({
  enter,
}) => {
  const chair = await enter('leader', desk)
  const organizer = await enter('officer', desk)
  const code = `STORY-${Date.now().toString()}`
  const { page } = chair

  await page.goto('/desk/rules/drafts')
  await page.getByRole('button', { name: '起草' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('本级政策包', { exact: true }).click()
  await sheet.getByLabel('政策包', { exact: true }).selectOption('WENZHOU-ORG-2019')
  await sheet.getByLabel('新政策包的代码').fill(code)
  await sheet.getByRole('button', { name: '开始起草' }).click()
  await expect(page.getByRole('heading', { name: '修改内容' })).toBeVisible()

  const birthday = page.getByRole('group', { name: /生日/ })
  await birthday.getByLabel('最高金额', { exact: true }).fill('200.00')
  await page.getByRole('button', { name: '保存修改' }).click()
  const row = page.getByRole('row').filter({ hasText: '¥300.00' })
  await expect(row).toContainText('¥200.00')
  for (const question of await page.getByRole('checkbox').all()) await question.check()
  await page.getByRole('button', { name: '保存修改' }).click()
  await expect(page.getByText(/个核对用例的答案都没有变/)).toBeVisible()

  await page.getByLabel('启用日期').fill(someDay)
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByText('已经提交，等另一位有权限的同志确认。')).toBeVisible()
  await expect(page.getByRole('button', { name: '启用' })).toHaveCount(0)
  const id = page.url().split('/').at(-1) ?? ''
  const { version } = await chair.api.get<PolicyDraft>(`/policy-drafts/${id}`)
  const refused = await chair.api.send(`/policy-drafts/${id}/approvals`, undefined, {
    'If-Match': `"${version.toString()}"`,
  })
  expect(refused.status()).toBe(422)
  expect(await refused.json()).toMatchObject({ code: 'POLICY_BY_ANOTHER' })

  await organizer.page.goto(`/desk/rules/drafts/${id}`)
  await expect(organizer.page.getByRole('row').filter({ hasText: '¥300.00' })).toContainText('¥200.00')
  await organizer.page.getByRole('button', { name: '启用', exact: true }).click()
  await expect(organizer.page.getByText('已启用', { exact: true })).toBeVisible()
  await organizer.page.goto(`/desk/rules/${code}`)
  await expect(organizer.page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a chair writes down what no rule book said, another sees it in the difference and puts it to use', async ({
  enter,
}) => {
  const chair = await enter('leader', desk)
  const organizer = await enter('officer', desk)
  const code = `SAYS-${Date.now().toString()}`
  const draft = await chair.api.post<PolicyDraft>('/policy-drafts', {
    unionId: await bureauOf(chair),
    change: 'LOCAL',
    packCode: 'WENZHOU-ORG-2019',
    newCode: code,
  })
  const { page } = chair
  await page.goto(`/desk/rules/drafts/${draft.id}`)

  await page.getByText('增加规定', { exact: true }).click()
  await page.getByText('新的慰问事由', { exact: true }).click()
  await page.getByLabel('名目的代码').fill('INJURY_RETURN')
  await page.getByLabel('名称（中文/English）', { exact: true }).fill('工伤复工/Back after an injury')
  await page.getByLabel('出处', { exact: true }).first().selectOption('DOCUMENT')
  await page.getByRole('button', { name: '加入规定' }).click()
  await page.getByText('节日慰问每人每年上限', { exact: true }).click()
  await page.getByRole('textbox', { name: '节日慰问每人每年上限' }).fill('1500.00')
  await page.getByLabel('出处', { exact: true }).first().selectOption('DOCUMENT')
  await page.getByRole('button', { name: '加入规定' }).click()
  await page.getByRole('button', { name: '保存修改' }).click()
  const added = page.getByRole('row').filter({ hasText: '没有规定' })
  await expect(added.filter({ hasText: '工伤复工' }).first()).toBeVisible()
  await expect(added.filter({ hasText: '¥1,500.00' })).toBeVisible()
  for (const question of await page.getByRole('checkbox').all()) await question.check()
  await page.getByRole('button', { name: '保存修改' }).click()

  await page.getByLabel('启用日期').fill(earlierDay)
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByText('已经提交，等另一位有权限的同志确认。')).toBeVisible()

  await organizer.page.goto(`/desk/rules/drafts/${draft.id}`)
  await expect(organizer.page.getByRole('row').filter({ hasText: '¥1,500.00' })).toContainText('没有规定')
  await organizer.page.getByRole('button', { name: '启用', exact: true }).click()
  await expect(organizer.page.getByText('已启用', { exact: true })).toBeVisible()
})

test('what would the rules say of a household, of a gift at a festival and of dues', async ({ enter }) => {
  const { page } = await enter('officer', desk)
  await page.goto('/desk/rules/SD-HARDSHIP-2020')
  await page.getByLabel('家庭年收入').fill('59999.99')
  await page.getByLabel('年刚性支出').fill('42000')
  await page.getByLabel('家庭人口').fill('3')
  await page.getByLabel('低保标准（每人每月）').fill('500')
  await page.getByRole('button', { name: '看规则怎么说' }).click()
  await expect(page.getByRole('status').filter({ hasText: '依据' })).toBeVisible()
  await page.getByRole('group', { name: '问什么' }).getByText('会费', { exact: true }).click()
  await page.getByRole('button', { name: '看规则怎么说' }).click()
  await expect(page.getByText('请填写金额，例如 300.00。').first()).toBeVisible()
  await page.getByLabel('月工资（计费部分）').fill('6789')
  await page.getByRole('button', { name: '看规则怎么说' }).click()
  await expect(page.getByText('每月应交会费').last()).toBeVisible()
  await expect(page.getByText('¥33.90')).toBeVisible()
})

test('taking a rule book up is given back with its reason and told to its maker', async ({ enter }) => {
  const chair = await enter('leader', desk)
  const organizer = await enter('officer', desk)
  const draft = await chair.api.post<PolicyDraft>('/policy-drafts', {
    unionId: await bureauOf(chair),
    change: 'ADOPTION',
    packCode: 'ZJ-SAN-2015',
  })
  await chair.page.goto(`/desk/rules/drafts/${draft.id}`)
  await chair.page.getByLabel('启用日期').fill(someDay)
  await chair.page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(chair.page.getByText('已经提交，等另一位有权限的同志确认。')).toBeVisible()

  await organizer.page.goto(`/desk/rules/drafts/${draft.id}`)
  await organizer.page.getByRole('button', { name: '退回' }).click()
  await expect(organizer.page.getByText('请写明退回的理由。').first()).toBeVisible()
  await organizer.page.getByLabel('退回的理由').fill('已有新的标准')
  await organizer.page.getByRole('button', { name: '退回' }).click()
  await expect(organizer.page.getByText('已退回：已有新的标准')).toBeVisible()

  await chair.page.reload()
  await expect(chair.page.getByText('已退回：已有新的标准')).toBeVisible()
  await chair.page.getByRole('button', { name: '撤回草稿' }).click()
  await expect(chair.page.getByText('已撤回', { exact: true })).toBeVisible()
})

test('what the rules said of a visit is asked again from its page and answers the same', async ({
  enter,
}) => {
  const cadre = await enter('cadre', desk)
  const { id } = await cadre.api.post<CondolenceVisit>('/condolence-visits', {
    memberId: (await someMember(cadre.api)).id,
    occasion: 'HOSPITALIZATION',
    occurredOn: dayFromNow(0),
    visitedOn: dayFromNow(0),
    visitors: ['示知远'],
    form: 'CASH',
    amount: '800.00',
  })
  await cadre.page.goto(`/desk/visits/${id}`)
  await cadre.page.getByRole('link', { name: '规则复核' }).click()
  await expect(cadre.page.getByText('结论与当时保存的一致。')).toBeVisible()
  await expect(cadre.page.getByRole('heading', { name: '当时保存的结论' })).toBeVisible()
})
