import { defineTexts } from '../../lib/i18n'
import zh from './divisions.zh-CN'

export const divisionTexts = defineTexts(zh, () => import('./divisions.en'))
