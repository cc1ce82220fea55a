import { defineTexts } from '../../lib/i18n'
import zh from './appeals-zh-CN'

export const appealTexts = defineTexts(zh, () => import('./appeals-en'))
