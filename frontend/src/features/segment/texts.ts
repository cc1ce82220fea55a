import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const segmentTexts = defineTexts(zh, () => import('./en'))
