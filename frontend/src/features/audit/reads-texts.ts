import { defineTexts } from '../../lib/i18n'
import zh from './reads-zh-CN'

export const readsTexts = defineTexts(zh, () => import('./reads-en'))
