import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const fundsTexts = defineTexts(zh, () => import('./en'))
