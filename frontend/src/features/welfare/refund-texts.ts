import { defineTexts } from '../../lib/i18n'
import zh from './refund-zh-CN'

export const refundTexts = defineTexts(zh, () => import('./refund-en'))
