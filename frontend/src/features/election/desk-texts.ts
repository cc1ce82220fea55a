import { defineTexts } from '../../lib/i18n'
import zh from './desk-zh-CN'

/** Apart from the texts of the phone pages, whose bytes are counted. */
export const electionDeskTexts = defineTexts(zh, () => import('./desk-en'))
