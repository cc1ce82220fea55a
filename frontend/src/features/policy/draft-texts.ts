import { defineTexts } from '../../lib/i18n'
import zh from './drafts.zh-CN'

export const draftTexts = defineTexts(zh, () => import('./drafts.en'))
