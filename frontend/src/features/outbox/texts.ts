import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const outboxTexts = defineTexts(zh, () => import('./en'))
