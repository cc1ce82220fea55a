import { defineTexts } from '../../lib/i18n'
import zh from './accounts-zh-CN'

export const accountsTexts = defineTexts(zh, () => import('./accounts-en'))
