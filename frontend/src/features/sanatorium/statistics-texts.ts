import { defineTexts } from '../../lib/i18n'
import zh from './statistics-zh-CN'

export const statisticsTexts = defineTexts(zh, () => import('./statistics-en'))
