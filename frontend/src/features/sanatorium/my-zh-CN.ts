import type { SanatoriumEntitlement } from './api/my-sanatorium'

const zh = {
  title: '我的疗休养',
  intro: '今年能不能去、去几天、报多少，依据是什么。',
  entitlement: '今年的资格',
  yes: '今年可以参加',
  goesOn: '可以走完剩下的一段',
  no: '现在不能参加',
  unruled: '所在工会没有采用疗休养规定，请向工会了解。',
  parts: { FULL: '全额', HALF: '一半', NONE: '无' } satisfies Record<SanatoriumEntitlement['part'], string>,
  part: '享受',
  days: '天数',
  dayCount: (days: number, supported: number | undefined) =>
    supported === undefined
      ? `最多 ${String(days)} 天（含路途）`
      : `最多 ${String(days)} 天，对口支援地区最多 ${String(supported)} 天（含路途）`,
  money: '可报销',
  moneyOf: (left: string, limit: string) => `还可用 ${left}，全年最多 ${limit}`,
  again: '可以再去',
  againFrom: (month: string) => `${month} 起`,
  outside: '去省外',
  outsideNow: '现在可以',
  outsideFrom: (year: number) => `${String(year)} 年起`,
  why: '依据',
  years: '近三年',
  wentIn: (year: number) => `${String(year)} 年去过`,
  notIn: (year: number) => `${String(year)} 年没有去`,
  trips: '去过的地方',
  noTrips: '还没有疗休养记录。',
  tripOf: (days: number) => `${String(days)} 天`,
  segment: (number: number) => `第 ${String(number)} 段`,
  paid: (paid: string, own: string) => `报销 ${paid}，自理 ${own}`,
  selfArranged: '自行安排的行程，途中受伤不按工伤处理，出发前请购买保险。',
  reversed: '已冲销',
  programs: '正在进行的计划',
  noPrograms: '今年还没有公布的计划。',
  months: (first: number, last: number) =>
    first === 1 && last === 12 ? '全年' : `${String(first)}–${String(last)} 月`,
}

export default zh
