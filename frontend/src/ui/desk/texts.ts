import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const deskUiTexts = defineTexts(zh, () => import('./en'))
