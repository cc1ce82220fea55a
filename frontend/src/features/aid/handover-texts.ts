import { defineTexts } from '../../lib/i18n'
import zh from './handovers-zh-CN'

export const handoverTexts = defineTexts(zh, () => import('./handovers-en'))
