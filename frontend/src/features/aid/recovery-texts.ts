import { defineTexts } from '../../lib/i18n'
import zh from './recoveries-zh-CN'

export const recoveryTexts = defineTexts(zh, () => import('./recoveries-en'))
