import { defineTexts } from '../../lib/i18n'
import zh from './life-zh-CN'

/** What happens to a membership from admission to its end, as officers see it. */
export const lifeTexts = defineTexts(zh, () => import('./life-en'))
