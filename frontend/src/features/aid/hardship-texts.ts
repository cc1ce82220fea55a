import { defineTexts } from '../../lib/i18n'
import zh from './hardship-zh-CN'

export const hardshipTexts = defineTexts(zh, () => import('./hardship-en'))
