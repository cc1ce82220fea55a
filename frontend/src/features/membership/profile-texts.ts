import { defineTexts } from '../../lib/i18n'
import zh from './profile-zh-CN'

export const profileTexts = defineTexts(zh, () => import('./profile-en'))
