import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const electionTexts = defineTexts(zh, () => import('./en'))
