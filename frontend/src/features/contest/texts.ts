import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const contestTexts = defineTexts(zh, () => import('./en'))
