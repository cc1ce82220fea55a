import { defineTexts } from '../../lib/i18n'
import zh from './card-zh-CN'

/** The membership card, and the page that verifies one. */
export const cardTexts = defineTexts(zh, () => import('./card-en'))
