import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt, unionId } from '../../../../tests/render-desk'
import { server } from '../../../../tests/server'
import type { Import } from '../api/get-import'
import ImportPage from './import-page'
import UploadPage from './upload-page'

const routes = [
  { path: '/desk/imports/new', page: UploadPage },
  { path: '/desk/imports/:id', page: ImportPage },
]
const importId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e60'
const jobId = '019335d2-4c1e-7a3c-9f5e-0d9a1c7b2e70'
const previewHash = 'ab'.repeat(32)
const api = (path: string) => `${location.origin}/api/v1${path}`

const ready: Import = {
  id: importId,
  kind: 'ROSTER',
  union: { id: unionId, name: '机关工会' },
  fileName: '花名册.xlsx',
  mode: 'CHANGES',
  asOf: '2026-11-20',
  missing: 'RETAIN',
  own: true,
  status: 'READY',
  fields: [
    { name: 'name', label: '姓名', required: true },
    { name: 'idNumber', label: '身份证号', required: true },
    { name: 'post', label: '职务', required: false },
  ],
  columns: [
    { index: 0, header: '姓名', field: 'name' },
    { index: 1, header: '证件', field: 'idNumber' },
  ],
  counts: { rows: 3, added: 1, changed: 1, moved: 0, leaving: 0, unchanged: 0, errors: 1, warnings: 0 },
  previewHash,
  createdBy: { name: '示文博' },
  createdAt: '2026-11-20T02:00:00Z',
  version: 1,
}
const rows = [
  {
    rowNo: 4,
    label: '陈思远',
    outcome: 'ERROR',
    issues: [
      { code: 'ID_NUMBER_CHECK_DIGIT', severity: 'ERROR', message: '身份证号校验位不对，请核对最后一位。' },
    ],
    changes: [],
  },
  {
    rowNo: 5,
    label: '王芳',
    outcome: 'CHANGED',
    issues: [],
    changes: [{ field: 'post', before: '二级主任科员', after: '一级主任科员' }],
  },
]

function serve(states: Import) {
  let now = states
  server.use(
    http.get(api(`/imports/${importId}`), () => HttpResponse.json(now)),
    http.get(api(`/imports/${importId}/rows`), ({ request }) => {
      const outcome = new URL(request.url).searchParams.get('outcome')
      return HttpResponse.json({ items: rows.filter((row) => outcome === null || row.outcome === outcome) })
    }),
  )
  return { become: (changes: Partial<Import>) => (now = { ...now, ...changes }) }
}

it('explains a refused file with the way out, and says that nothing was changed', async () => {
  server.use(
    http.post(api('/imports'), () =>
      HttpResponse.json(
        {
          type: 'urn:unionhome:problem:file-encrypted',
          title: '文件加了密码',
          status: 422,
          code: 'FILE_ENCRYPTED',
          detail: '文件加了密码，无法读取。',
          requestId: '5f2c1f0e4b1a4c7e',
        },
        { status: 422 },
      ),
    ),
  )
  const user = userEvent.setup()
  renderAt('/desk/imports/new', routes)
  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), new File(['x'], '花名册.xlsx'))
  await user.click(screen.getByRole('button', { name: '上传并检查' }))
  const refusal = await screen.findByRole('alert')
  expect(refusal).toHaveTextContent('文件加了密码，无法读取。')
  expect(refusal).toHaveTextContent('清除密码后保存')
  expect(refusal).toHaveTextContent('没有改动任何数据')
  expect(refusal).toHaveTextContent('5f2c1f0e4b1a4c7e')
  expect(refusal).toHaveFocus()
})

it('does not send an old spreadsheet and says how to save it', async () => {
  const user = userEvent.setup({ applyAccept: false })
  renderAt('/desk/imports/new', routes)
  await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), new File(['x'], '花名册.xls'))
  expect(screen.getByRole('alert')).toHaveTextContent('.xlsx 工作簿')
  await user.click(screen.getByRole('button', { name: '上传并检查' }))
  expect(screen.queryByText('正在上传…')).not.toBeInTheDocument()
})

it('asks for the column of a required field and sends the whole mapping', async () => {
  const held = serve({
    ...ready,
    columns: [
      { index: 0, header: '姓名', field: 'name' },
      { index: 1, header: '证件' },
    ],
  })
  let sent: unknown
  server.use(
    http.put(api(`/imports/${importId}/mapping`), async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(held.become({ columns: ready.columns, version: 2 }), { status: 202 })
    }),
  )
  const user = userEvent.setup()
  renderAt(`/desk/imports/${importId}`, routes)
  expect(await screen.findByText(/还缺必填内容：身份证号/)).toBeVisible()
  await user.selectOptions(screen.getByLabelText('“证件”对应'), 'idNumber')
  expect(screen.getByText('必填内容都已找到。')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '重新检查' }))
  expect(await screen.findByRole('heading', { name: '检查结果' })).toBeVisible()
  expect(sent).toEqual({
    columns: [
      { index: 0, field: 'name' },
      { index: 1, field: 'idNumber' },
    ],
  })
})

it('filters by outcome, shows errors in words and differences, and commits exactly the preview shown', async () => {
  const held = serve(ready)
  let committed: unknown
  server.use(
    http.post(api(`/imports/${importId}/commits`), async ({ request }) => {
      committed = await request.json()
      held.become({ status: 'COMMITTED', undoableUntil: '2999-01-01T00:00:00Z' })
      return HttpResponse.json(
        {
          id: jobId,
          kind: 'IMPORT_COMMIT',
          status: 'QUEUED',
          progress: { done: 0, total: 3, unit: 'ROWS' },
          cancellable: true,
          createdAt: '2026-11-20T02:00:00Z',
        },
        { status: 202 },
      )
    }),
  )
  const user = userEvent.setup()
  renderAt(`/desk/imports/${importId}`, routes)
  expect(await screen.findByText('身份证号校验位不对，请核对最后一位。')).toBeVisible()

  await user.click(screen.getByRole('radio', { name: /变更/ }))
  await waitFor(() => expect(screen.queryByText('陈思远')).not.toBeInTheDocument())
  expect(location.search).toBe('?outcome=CHANGED')
  await user.click(within(await screen.findByRole('row', { name: /王芳/ })).getByRole('button'))
  expect(screen.getByText('一级主任科员')).toBeVisible()

  await user.click(screen.getByRole('button', { name: '确认导入 2 行' }))
  expect(await screen.findByRole('heading', { name: '导入完成' })).toBeVisible()
  expect(committed).toEqual({ previewHash })
  expect(screen.getByRole('link', { name: '下载错误表' })).toHaveAttribute(
    'href',
    `/api/v1/imports/${importId}/error-sheet`,
  )
  expect(screen.getByRole('button', { name: '撤回这次导入' })).toBeVisible()
})

const stopped = {
  ...ready,
  mode: 'FULL_LIST',
  status: 'QUARANTINED',
  counts: { rows: 3, added: 0, changed: 0, moved: 0, leaving: 12, unchanged: 3, errors: 0, warnings: 12 },
  brake: { members: 40, most: 2 },
} as const satisfies Import

it('does not let whoever brought a stopped list in release it', async () => {
  serve(stopped)
  renderAt(`/desk/imports/${importId}`, routes)
  expect(await screen.findByText('离开的人太多，已暂停')).toBeVisible()
  expect(screen.getByText(/会让 12 人离开，而范围内共有会员 40 人/)).toBeVisible()
  expect(screen.getByText(/您自己不能放行/)).toBeVisible()
  expect(screen.queryByRole('button', { name: '放行' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /确认导入/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '作废' })).toBeVisible()
})

it('asks a colleague for the grounds before a stopped list can be carried out', async () => {
  const held = serve({ ...stopped, own: false })
  let released: unknown
  server.use(
    http.post(api(`/imports/${importId}/releases`), async ({ request }) => {
      released = await request.json()
      const release = { by: { name: '示致远' }, at: '2026-11-20T03:00:00Z', reason: '整体划出' }
      return HttpResponse.json(held.become({ status: 'READY', release }))
    }),
  )
  const user = userEvent.setup()
  renderAt(`/desk/imports/${importId}`, routes)
  await user.click(await screen.findByRole('button', { name: '放行' }))
  expect(screen.getByText('请写明依据，至少四个字。')).toBeVisible()
  await user.type(screen.getByLabelText(/放行依据/), '三家单位整体划出')
  await user.click(screen.getByRole('button', { name: '放行' }))
  expect(await screen.findByText(/已由 示致远 核对放行/)).toBeVisible()
  expect(released).toEqual({ previewHash, reason: '三家单位整体划出' })
  expect(screen.getByRole('button', { name: '确认导入 12 行' })).toBeVisible()
})

it('checks again when something changed between the preview and its confirmation', async () => {
  serve(ready)
  server.use(
    http.post(api(`/imports/${importId}/commits`), () =>
      HttpResponse.json(
        { type: 'x', title: '预览已变', status: 409, code: 'IMPORT_PREVIEW_CHANGED', requestId: 'r1' },
        { status: 409 },
      ),
    ),
  )
  const user = userEvent.setup()
  renderAt(`/desk/imports/${importId}`, routes)
  await user.click(await screen.findByRole('button', { name: '确认导入 2 行' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('检查之后资料有了变化')
  let remapped: unknown
  server.use(
    http.put(api(`/imports/${importId}/mapping`), async ({ request }) => {
      remapped = await request.json()
      return HttpResponse.json(ready, { status: 202 })
    }),
  )
  await user.click(screen.getByRole('button', { name: '重新检查' }))
  await waitFor(() =>
    expect(remapped).toEqual({
      columns: [
        { index: 0, field: 'name' },
        { index: 1, field: 'idNumber' },
      ],
    }),
  )
})
