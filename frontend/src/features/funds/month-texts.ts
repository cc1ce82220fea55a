import { defineTexts } from '../../lib/i18n'
import zh from './months-zh-CN'

export const monthTexts = defineTexts(zh, () => import('./months-en'))
