import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const membershipTexts = defineTexts(zh, () => import('./en'))
