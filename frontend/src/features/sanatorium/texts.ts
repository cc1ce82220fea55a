import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const sanatoriumTexts = defineTexts(zh, () => import('./en'))
