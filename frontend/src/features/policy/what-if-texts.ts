import { defineTexts } from '../../lib/i18n'
import zh from './what-if.zh-CN'

export type WhatIfTexts = typeof zh

export const whatIfTexts = defineTexts(zh, () => import('./what-if.en'))
