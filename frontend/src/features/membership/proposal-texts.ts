import { defineTexts } from '../../lib/i18n'
import zh from './proposal-zh-CN'

export const proposalTexts = defineTexts(zh, () => import('./proposal-en'))
