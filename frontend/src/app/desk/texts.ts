import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const deskTexts = defineTexts(zh, () => import('./en'))
