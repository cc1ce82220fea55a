import { defineTexts } from '../../lib/i18n'
import zh from './transfer-zh-CN'

export const transferTexts = defineTexts(zh, () => import('./transfer-en'))
