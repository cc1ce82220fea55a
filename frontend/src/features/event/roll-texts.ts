import { defineTexts } from '../../lib/i18n'
import zh from './roll-zh-CN'

/** Checking in and the roll call. */
export const rollTexts = defineTexts(zh, () => import('./roll-en'))
