import { defineTexts } from '../../lib/i18n'
import zh from './file-zh-CN'

/** What the union did for a member, and what she agreed to. */
export const fileTexts = defineTexts(zh, () => import('./file-en'))
