import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const noticeTexts = defineTexts(zh, () => import('./en'))
