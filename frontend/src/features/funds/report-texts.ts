import { defineTexts } from '../../lib/i18n'
import zh from './reports-zh-CN'

export const reportTexts = defineTexts(zh, () => import('./reports-en'))
