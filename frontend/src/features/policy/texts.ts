import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const policyTexts = defineTexts(zh, () => import('./en'))
