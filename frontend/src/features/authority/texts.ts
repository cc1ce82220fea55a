import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const authorityTexts = defineTexts(zh, () => import('./en'))
