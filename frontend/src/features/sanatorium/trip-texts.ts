import { defineTexts } from '../../lib/i18n'
import zh from './trip-zh-CN'

export const tripTexts = defineTexts(zh, () => import('./trip-en'))
