import { expect, test } from 'vitest'
import zh from '../zh-CN'
import { groupWord, sayValue, valueWord } from './value-words'

test('a line of a table says what it is for before what it says', () => {
  expect(valueWord('aid.amounts.UNFILED-SCHOOLING-HIGHER.fixed', zh)).toBe('未建档、助学、高校 · 定额')
  expect(valueWord('aid.amounts.DEEP-MEDICAL.levels.PROVINCE.above', zh)).toBe(
    '深度困难、医疗帮扶 · 省级总工会 · 超过此数须上级审批',
  )
})

test('a value of a section is called by its own name', () => {
  expect(valueWord('sanatorium.perDay', zh)).toBe('每天')
  expect(valueWord('campaigns.WARMTH.perTime', zh)).toBe('送温暖 · 每人每次')
  expect(groupWord('benefits.yearlyCap', zh, new Map())).toBe('普惠')
})

test('of an occasion the form and the name of the occasion are said', () => {
  const names = new Map([['BIRTHDAY', '生日']])
  expect(groupWord('occasions.BIRTHDAY.ceiling', zh, names)).toBe('生日')
  expect(valueWord('occasions.BIRTHDAY.ceiling', zh)).toBe('最高金额')
  expect(valueWord('occasions.BIRTHDAY.forms.GOODS', zh)).toBe('形式：慰问品')
})

test('money from elsewhere is no relative', () => {
  const text = 'GOVERNMENT OTHER'
  expect(sayValue({ path: 'campaigns.WARMTH.sources', kind: 'WORDS', text }, zh)).toBe('财政补助、其他资金')
  expect(sayValue({ path: 'aid.several.RELATIVE', kind: 'STRUCTURE', text: 'ONE_KIND' }, zh)).toBe(
    '一年只享受一类',
  )
})

test('says a condition of the means test with its operator and its factor', () => {
  const say = (text: string) =>
    sayValue({ path: 'hardship.categories.DEEP.all.NET', kind: 'CONDITION', text }, zh)
  expect(say('NET LT 1')).toBe('人均收入扣除刚性支出低于低保标准的 1 倍')
  expect(say('NET LE 2')).toBe('人均收入扣除刚性支出不高于低保标准的 2 倍')
  expect(say('COSTS GT 0.8')).toBe('当年费用高于家庭年收入的 0.8 倍')
  expect(say('NOT ILLNESS MISFORTUNE')).toBe('没有家庭成员患重病或慢性病、遭遇灾害、事故或突发重病')
  expect(say('MISFORTUNE')).toBe('遭遇灾害、事故或突发重病')
})

test('names the place of a living standard', () => {
  expect(valueWord('hardship.standards.乳山市.perMonth', zh)).toBe('乳山市 · 每人每月低保标准')
})
