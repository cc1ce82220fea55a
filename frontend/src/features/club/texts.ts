import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const clubTexts = defineTexts(zh, () => import('./en'))
