import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import type { ImportPage, Me, Member, MemberPage } from '../src/gen/schema'
import type { Api } from './support/api.ts'
import { someMember } from './support/people.ts'
import { inventedIdNumber, inventedMemberNo, misspelt } from './support/roster.ts'
import { desk, expect, test } from './support/test.ts'
import { bomb, textsOf, workbookOf } from './support/workbook.ts'

test.use(desk)

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const header = ['职工姓名', '身份证号码', '会员编号', '所在分工会', '岗位', '入会时间', '备注']

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/desk/members/import')
  await expect(page.getByRole('heading', { level: 1, name: '导入会员花名册' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: mediaType, buffer })
  await expect(page.getByText(`已选：${name}`)).toBeVisible()
  await page.getByRole('button', { name: '上传并检查' }).click()
}

/** Two members of one union below the officer's. */
async function knownMembers(api: Api): Promise<[Member, Member]> {
  const one = await someMember(api)
  const { items } = await api.get<MemberPage>(`/members?unionId=${one.union.id}&limit=200`)
  const other = items.find(({ id, memberNo }) => id !== one.id && !memberNo.startsWith('M9000'))
  if (!other) throw new Error('the demo has one member only here')
  return [await api.get<Member>(`/members/${one.id}`), await api.get<Member>(`/members/${other.id}`)]
}

test('a roster goes from upload to commit with progress, its errors come back as a sheet, and it is undone', async ({
  enter,
}) => {
  const { page, api } = await enter('officer')
  const [changed, same] = await knownMembers(api)
  const newcomers = Array.from({ length: 40 }, (_, index) => [
    `示例甲${'零一二三四五六七八九'[index % 10] ?? ''}`,
    inventedIdNumber(),
    inventedMemberNo(),
    changed.union.name,
    '科员',
    ['2019-07-01', '2019/7/1', '2019.7.1', '2019年7月1日'][index % 4] ?? '',
    '',
  ])
  const wrong = misspelt(inventedIdNumber())
  const rows = [
    header,
    ...newcomers,
    [changed.name, '', changed.memberNo, changed.union.name, '新设的岗位', changed.joinedOn, ''],
    [same.name, '', same.memberNo, same.union.name, same.post ?? '', same.joinedOn, ''],
    ['示例错一', wrong, inventedMemberNo(), changed.union.name, '科员', '2019-07-01', ''],
    ['示例错二', inventedIdNumber(), inventedMemberNo(), changed.union.name, '科员', '2019-02-30', ''],
    ['', inventedIdNumber(), inventedMemberNo(), changed.union.name, '科员', '2019-07-01', '没有姓名'],
  ]
  await upload(page, '新进人员.xlsx', workbookOf(rows))

  const figure = (label: string) => page.locator('.figure-card').filter({ hasText: label }).locator('dd')
  await expect(page.getByRole('heading', { name: '检查结果' })).toBeVisible({ timeout: 45_000 })
  await expect(figure('新增')).toHaveText('40')
  await expect(figure('变更')).toHaveText('1')
  await expect(figure('无变化')).toHaveText('1')
  await expect(figure('有误')).toHaveText('3')

  await page.getByRole('button', { name: '调整列名' }).click()
  await expect(page.getByLabel('“职工姓名”对应')).toHaveValue('name')
  await expect(page.getByLabel('“备注”对应')).toHaveValue('')
  await page.getByRole('button', { name: '列名没问题，看结果' }).click()

  await page.getByRole('radio', { name: '有误' }).check({ force: true })
  await expect(page.getByText('身份证号校验码不对，请核对。')).toBeVisible()
  await expect(page.getByText('日期不存在或写法无法识别')).toBeVisible()
  await expect(page.locator('main')).not.toContainText(wrong)
  await page.getByRole('radio', { name: '变更' }).check({ force: true })
  const line = page.getByRole('row').filter({ hasText: changed.name })
  await line.getByRole('button').first().click()
  await expect(page.locator('.changes')).toContainText('新设的岗位')

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载错误表' }).click()
  const sheet = textsOf(await readFile(await (await download).path()))
  expect(sheet).toEqual(expect.arrayContaining([...header, '示例错一', '示例错二', '没有姓名']))
  expect(sheet.join()).toContain('身份证号校验码不对')
  expect(sheet).not.toContain('示例甲零')

  await page.getByRole('button', { name: '确认导入 41 行' }).click()
  await expect(page.getByRole('heading', { name: '导入完成' })).toBeVisible({ timeout: 45_000 })
  await expect(page.getByText('新增 40，变更 1。')).toBeVisible()
  await expect(page.getByText('3 行有误，没有导入。')).toBeVisible()
  const [, , newNumber = ''] = newcomers[0] ?? []
  const found = () => api.get<MemberPage>(`/members?q=${newNumber}`)
  expect((await found()).items).toHaveLength(1)
  expect((await api.get<Member>(`/members/${changed.id}`)).post).toBe('新设的岗位')

  await page.getByRole('button', { name: '撤回这次导入' }).click()
  await page.getByRole('button', { name: '确认撤回' }).click()
  await expect(page.getByRole('heading', { name: '已撤回' })).toBeVisible({ timeout: 45_000 })
  expect((await found()).items).toHaveLength(0)
  expect((await api.get<Member>(`/members/${changed.id}`)).post).toBe(changed.post)
})

test('a full list that leaves most people out is stopped before anybody leaves, and is discarded', async ({
  enter,
}) => {
  const { page, api } = await enter('officer')
  const [one] = await knownMembers(api)
  const row = [one.name, '', one.memberNo, one.union.name, one.post ?? '', one.joinedOn, '']
  await page.goto('/desk/members/import')
  await page.getByText('全员名册', { exact: true }).click()
  await expect(page.getByText('保留会籍', { exact: true })).toBeVisible()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '全员.xlsx', mimeType: mediaType, buffer: workbookOf([header, row]) })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(page.getByText('离开的人太多，已暂停')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: /确认导入/ })).toHaveCount(0)
  await page.getByRole('button', { name: '看离开的人' }).click()
  await expect(page.getByText('不在名册中').first()).toBeVisible()
  await page.getByRole('button', { name: '作废' }).click()
  await page.getByRole('button', { name: '确认作废' }).click()
  await expect(page.getByRole('heading', { name: '已作废' })).toBeVisible()
  expect((await api.get<Member>(`/members/${one.id}`)).status).toBe('ACTIVE')
})

const hostile: [string, () => Buffer, RegExp][] = [
  [
    'a picture that calls itself a spreadsheet',
    () => Buffer.from('89504e470d0a1a0a', 'hex'),
    /不是 \.xlsx 文件/,
  ],
  [
    'a formula',
    () => workbookOf([header, ['=HYPERLINK("http://example.org")', inventedIdNumber(), inventedMemberNo()]]),
    /含有公式/,
  ],
  ['a zip bomb', () => bomb(400), /解压后的内容超过上限/],
]
for (const [what, file, reason] of hostile) {
  test(`${what} is refused with its reason, and nothing is changed`, async ({ enter }) => {
    const { page, api } = await enter('officer')
    const { unions } = await api.get<Me>('/me')
    await upload(page, '可疑文件.xlsx', file())
    await expect(page.getByRole('heading', { name: /^(这个文件没有被接受|导入没有成功)$/ })).toBeVisible({
      timeout: 45_000,
    })
    await expect(page.getByText(reason).first()).toBeVisible()
    await expect(page.getByText('没有改动任何数据。')).toBeVisible()
    const { items } = await api.get<ImportPage>('/imports?limit=20')
    const suspicious = items.filter(({ fileName }) => fileName === '可疑文件.xlsx')
    expect(suspicious.filter(({ status }) => status !== 'FAILED')).toEqual([])
    expect((await api.get<Me>('/me')).unions).toEqual(unions)
  })
}

test('an old .xls is turned away with the way out before anything is sent', async ({ enter }) => {
  const { page } = await enter('officer')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.goto('/desk/members/import')
  await page.locator('input[type=file]').setInputFiles({
    name: '名册.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  })
  await expect(page.getByRole('alert')).toContainText('另存为')
  await page.getByRole('button', { name: '上传并检查' }).click()
  expect(sent).toEqual([])
})
