import { defineTexts } from '../../lib/i18n'
import zh from './stock-zh-CN'

export const stockTexts = defineTexts(zh, () => import('./stock-en'))
