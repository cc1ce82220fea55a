import { defineTexts } from '../../lib/i18n'
import zh from './subsidy-zh-CN'

export const subsidyTexts = defineTexts(zh, () => import('./subsidy-en'))
