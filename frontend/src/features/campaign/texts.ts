import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

/** Of campaigns at the desk; apart from the texts of the phone pages, whose bytes are counted. */
export const campaignTexts = defineTexts(zh, () => import('./en'))
