import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const condolenceTexts = defineTexts(zh, () => import('./en'))
