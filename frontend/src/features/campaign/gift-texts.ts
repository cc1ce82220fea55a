import { defineTexts } from '../../lib/i18n'
import zh from './gift-zh-CN'

/** Of fetching and handing out, on the phone. */
export const giftTexts = defineTexts(zh, () => import('./gift-en'))
