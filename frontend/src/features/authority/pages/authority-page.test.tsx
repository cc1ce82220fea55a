import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { renderAt, unionId } from '../../../../tests/render-desk'
import { server } from '../../../../tests/server'
import AuthorityPage from './authority-page'

const api = (path: string) => `${location.origin}/api/v1${path}`
const routes = [{ path: '/desk/authority', page: AuthorityPage }]

it('answers for the action in the address, says who can and who appoints, and asks anew for another', async () => {
  const asked: string[] = []
  server.use(
    http.get(api('/me/authority-check'), ({ request }) => {
      const permission = new URL(request.url).searchParams.get('permission') ?? ''
      asked.push(permission)
      const union = { id: unionId, name: '机关工会' }
      return HttpResponse.json(
        permission === 'AUDIT_READ'
          ? {
              allowed: false,
              basis: 'NOWHERE',
              reason: '您目前的职务不包含此项权限。',
              holders: [{ name: '示明察', role: 'SECURITY_AUDITOR', union }],
              granters: [{ name: '示明德', role: 'SECURITY_ADMINISTRATOR', union }],
            }
          : {
              allowed: true,
              basis: 'OFFICE',
              reason: '您是机关工会的系统管理员。',
              holders: [],
              granters: [],
            },
      )
    }),
  )
  renderAt('/desk/authority?permission=AUDIT_READ', routes)
  expect(await screen.findByText('您目前的职务不包含此项权限。')).toBeVisible()
  expect(screen.getByText('不可以')).toBeVisible()
  expect(screen.getByText('示明察（机关工会安全审计员）')).toBeVisible()
  expect(screen.getByText('示明德（机关工会安全管理员）')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('操作'), '导入资料')
  expect(await screen.findByText('您是机关工会的系统管理员。')).toBeVisible()
  expect(screen.getByText('可以')).toBeVisible()
  expect(asked).toEqual(['AUDIT_READ', 'IMPORT'])
})
