import { defineTexts } from '../../lib/i18n'
import zh from './claim-zh-CN'

export const claimTexts = defineTexts(zh, () => import('./claim-en'))
