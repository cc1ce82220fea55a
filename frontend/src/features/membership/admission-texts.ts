import { defineTexts } from '../../lib/i18n'
import zh from './admission-zh-CN'

export const admissionTexts = defineTexts(zh, () => import('./admission-en'))
