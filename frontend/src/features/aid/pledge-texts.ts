import { defineTexts } from '../../lib/i18n'
import zh from './pledges-zh-CN'

export const pledgeTexts = defineTexts(zh, () => import('./pledges-en'))
