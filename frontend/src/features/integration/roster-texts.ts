import { defineTexts } from '../../lib/i18n'
import zh from './roster-zh-CN'

export const rosterTexts = defineTexts(zh, () => import('./roster-en'))
