import { defineTexts } from '../../lib/i18n'
import zh from './take-back-zh-CN'

export const takeBackTexts = defineTexts(zh, () => import('./take-back-en'))
