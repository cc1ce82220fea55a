import { defineTexts } from '../../lib/i18n'
import zh from './figure-zh-CN'

export const figureTexts = defineTexts(zh, () => import('./figure-en'))
