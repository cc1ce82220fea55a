import { defineTexts } from '../../lib/i18n'
import zh from './settlement-zh-CN'

/** What visits cost and how it is settled; desk pages alone. */
export const settlementTexts = defineTexts(zh, () => import('./settlement-en'))
