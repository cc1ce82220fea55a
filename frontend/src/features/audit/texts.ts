import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const auditTexts = defineTexts(zh, () => import('./en'))
