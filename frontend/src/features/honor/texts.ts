import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const honorTexts = defineTexts(zh, () => import('./en'))
