import { defineTexts } from '../../lib/i18n'
import zh from './money-zh-CN'

export const moneyTexts = defineTexts(zh, () => import('./money-en'))
