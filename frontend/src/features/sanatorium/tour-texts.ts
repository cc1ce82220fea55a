import { defineTexts } from '../../lib/i18n'
import zh from './tour-zh-CN'

export const tourTexts = defineTexts(zh, () => import('./tour-en'))
