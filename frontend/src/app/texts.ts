import { defineTexts } from '../lib/i18n'
import zh from './zh-CN'

export const appTexts = defineTexts(zh, () => import('./en'))
