import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { FetchForPurpose } from './fetch-for-purpose'

it('asks what a file is for before it is fetched', async () => {
  render(<FetchForPurpose label="下载名册" usual="CARE" hrefOf={(purpose) => `/file?purpose=${purpose}`} />)
  expect(screen.queryByRole('link')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '下载名册' }))
  expect(screen.getByRole('link', { name: '下载文件' })).toHaveAttribute('href', '/file?purpose=CARE')
  await userEvent.click(screen.getByRole('radio', { name: '监督检查' }))
  expect(screen.getByRole('link', { name: '下载文件' })).toHaveAttribute('href', '/file?purpose=INSPECTION')
})
