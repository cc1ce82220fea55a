import { defineTexts } from '../../lib/i18n'
import zh from './duplicate-zh-CN'

export const duplicateTexts = defineTexts(zh, () => import('./duplicate-en'))
