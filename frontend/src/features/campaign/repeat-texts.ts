import { defineTexts } from '../../lib/i18n'
import zh from './repeat-zh-CN'

export const repeatTexts = defineTexts(zh, () => import('./repeat-en'))
