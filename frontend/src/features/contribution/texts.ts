import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const contributionTexts = defineTexts(zh, () => import('./en'))
