import { defineTexts } from '../lib/i18n'
import zh from './zh-CN'

export const uiTexts = defineTexts(zh, () => import('./en'))
