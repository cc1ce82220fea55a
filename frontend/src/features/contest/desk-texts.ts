import { defineTexts } from '../../lib/i18n'
import zh from './desk-zh-CN'

export const contestDeskTexts = defineTexts(zh, () => import('./desk-en'))
