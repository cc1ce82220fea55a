import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const integrationTexts = defineTexts(zh, () => import('./en'))
