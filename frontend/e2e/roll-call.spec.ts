import type { CheckInCodes, EventAttendance, Registration } from '../src/gen/schema'
import { expectAccessible } from './support/axe.ts'
import { publishEvent } from './support/events.ts'
import { expectUnsent, keptOnDevice } from './support/offline.ts'
import { inHours } from './support/days.ts'
import { desk, expect, phone, test } from './support/test.ts'

const installed = { ...phone, serviceWorkers: 'allow' } as const

test('the code at the door is scanned without a network, sent later, and the roll is corrected and printed', async ({
  enter,
}) => {
  const event = await publishEvent('健步走', {
    startsAt: inHours(0.5),
    registrationClosesAt: inHours(0.25),
    walkIns: true,
  })
  const officer = await enter('officer', desk)
  const member = await enter('member', installed)
  await member.api.post<Registration>(`/events/${event.id}/registrations`)

  await officer.page.goto(`/desk/activities/${event.id}/roll`)
  await expect(officer.page.getByRole('img', { name: new RegExp(event.title) })).toBeVisible()
  await expect(officer.page.getByText('应到 1 人，到场 0 人')).toBeVisible()
  await expectAccessible(officer.page)
  const { codes } = await officer.api.get<CheckInCodes>(`/events/${event.id}/check-in-codes`)
  const link = `/m/check-in#${codes[0]?.code ?? ''}`

  await member.page.goto('/m/check-in')
  await keptOnDevice(member.page, 'uh.phone')
  await member.context.setOffline(true)
  await member.page.goto('/m/my/activities')
  await member.page.goto(link)
  await expect(member.page.getByText('签到已保存在这台设备上')).toBeVisible()
  await expectAccessible(member.page)
  await member.context.setOffline(false)
  await expectUnsent(member.page, 0)
  await expect
    .poll(async () => (await officer.api.get<EventAttendance>(`/events/${event.id}/attendance`)).present)
    .toBe(1)
  await member.page.goto(`/m/activities/${event.id}`)
  await expect(member.page.getByText('✓ 已签到')).toBeVisible()

  const second = await enter('member2', phone)
  await second.page.goto(link)
  await expect(second.page.getByText('签到成功')).toBeVisible()
  await expect(second.page.getByText(/已占用一个空余名额/)).toBeVisible()

  await officer.page.reload()
  await expect(officer.page.getByText('应到 2 人，到场 2 人')).toBeVisible()
  const marks = officer.page.getByRole('button', { name: /：请假$/ })
  await marks.first().click()
  await expect(officer.page.getByText('应到 2 人，到场 1 人，缺席 0 人，请假 1 人')).toBeVisible()
  await expect
    .poll(async () => (await officer.api.get<EventAttendance>(`/events/${event.id}/attendance`)).excused)
    .toBe(1)

  await officer.page.goto(`/desk/activities/${event.id}?tab=people`)
  await expect(officer.page.getByText('到场 1 人，缺席 0 人，请假 1 人')).toBeVisible()
  await officer.page.goto(`/desk/activities/${event.id}/sheet`)
  await expect(officer.page.getByRole('cell', { name: '现场入场' })).toBeVisible()
  await expectAccessible(officer.page)
})

test('an organiser ticks names on her phone without a network', async ({ enter }) => {
  const event = await publishEvent('茶艺', { startsAt: inHours(0.5), registrationClosesAt: inHours(0.25) })
  const officer = await enter('officer', installed)
  const member = await enter('member', phone)
  await member.api.post<Registration>(`/events/${event.id}/registrations`)
  await officer.page.goto(`/c/activities/${event.id}/roll`)
  await expect(officer.page.getByRole('button', { name: /：到场$/ })).toBeVisible()
  await keptOnDevice(officer.page, 'uh.phone')
  await officer.context.setOffline(true)
  await officer.page.goto(`/c/activities/${event.id}/roll`)
  await expect(officer.page.getByRole('img', { name: new RegExp(event.title) })).toBeVisible()
  await officer.page.getByRole('button', { name: /：到场$/ }).tap()
  await expect(officer.page.getByText('1 条点名保存在这台设备上')).toBeVisible()
  await expectUnsent(officer.page, 1)
  await officer.page.reload()
  await expect(officer.page.getByRole('button', { name: /：到场$/ })).toHaveAttribute('aria-pressed', 'true')
  await officer.context.setOffline(false)
  await expectUnsent(officer.page, 0)
  await expect
    .poll(async () => (await officer.api.get<EventAttendance>(`/events/${event.id}/attendance`)).present)
    .toBe(1)
})
