import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const welfareTexts = defineTexts(zh, () => import('./en'))
