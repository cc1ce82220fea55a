import { defineTexts } from '../../lib/i18n'
import zh from './export-zh-CN'

export const exportTexts = defineTexts(zh, () => import('./export-en'))
