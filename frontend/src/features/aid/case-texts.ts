import { defineTexts } from '../../lib/i18n'
import zh from './cases-zh-CN'

export const caseTexts = defineTexts(zh, () => import('./cases-en'))
