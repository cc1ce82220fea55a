import { expect, it } from 'vitest'
import { shellFor } from '../vite/shells'

it.each([
  ['/', '/index.html'],
  ['/m/activities/1/done', '/m.html'],
  ['/c/visits/new', '/m.html'],
  ['/desk/members', '/desk.html'],
  ['/help', '/desk.html'],
  ['/desktop', '/m.html'],
  ['/nowhere/at/all', '/m.html'],
  ['/verify', '/verify.html'],
])('answers the deep link %s with %s', (path, shell) => {
  expect(shellFor(path)).toBe(shell)
})

it.each(['/api/v1/me', '/q/health', '/assets/phone/base.js', '/icon.svg', '/@vite/client'])(
  'leaves %s alone',
  (path) => {
    expect(shellFor(path)).toBeUndefined()
  },
)
