import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const reviewTexts = defineTexts(zh, () => import('./en'))
