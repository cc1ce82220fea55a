import { defineTexts } from '../../lib/i18n'
import zh from './desk-zh-CN'

export const clubDeskTexts = defineTexts(zh, () => import('./desk-en'))
