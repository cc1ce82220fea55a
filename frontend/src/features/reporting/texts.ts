import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const reportingTexts = defineTexts(zh, () => import('./en'))
