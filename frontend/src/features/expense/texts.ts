import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const expenseTexts = defineTexts(zh, () => import('./en'))
