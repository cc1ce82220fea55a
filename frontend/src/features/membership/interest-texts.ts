import { defineTexts } from '../../lib/i18n'
import zh from './interest-zh-CN'

export const interestTexts = defineTexts(zh, () => import('./interest-en'))
