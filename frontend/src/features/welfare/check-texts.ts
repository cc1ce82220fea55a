import { defineTexts } from '../../lib/i18n'
import zh from './check-zh-CN'

export const checkTexts = defineTexts(zh, () => import('./check-en'))
