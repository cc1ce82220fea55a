import { defineTexts } from '../../lib/i18n'
import zh from './zh-CN'

export const organizationTexts = defineTexts(zh, () => import('./en'))
