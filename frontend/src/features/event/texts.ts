import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const eventTexts = defineTexts(zh, () => import('./en'))
