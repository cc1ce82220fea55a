import { defineTexts } from '../../lib/i18n'
import zh from './subsidies-zh-CN'

export const subsidyTexts = defineTexts(zh, () => import('./subsidies-en'))
