import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const duesTexts = defineTexts(zh, () => import('./en'))
