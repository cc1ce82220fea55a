import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export type PolicyTexts = typeof zh

export const policyTexts = defineTexts(zh, () => import('./en'))
