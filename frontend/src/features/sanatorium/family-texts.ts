import { defineTexts } from '../../lib/i18n'
import zh from './family-zh-CN'

export const familyTexts = defineTexts(zh, () => import('./family-en'))
