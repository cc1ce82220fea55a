import { defineTexts } from '../../../lib/i18n'
import zh from './zh-CN'

export const helpTexts = defineTexts(zh, () => import('./en'))
