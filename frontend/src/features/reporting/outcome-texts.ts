import { defineTexts } from '../../lib/i18n'
import zh from './outcome-zh-CN'

export const outcomeTexts = defineTexts(zh, () => import('./outcome-en'))
