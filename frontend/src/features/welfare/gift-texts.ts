import { defineTexts } from '../../lib/i18n'
import zh from './gift-zh-CN'

export const giftTexts = defineTexts(zh, () => import('./gift-en'))
