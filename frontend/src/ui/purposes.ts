import { defineTexts } from '../lib/i18n'
import zh from './purposes.zh-CN'

/** What money is for, in words. */
export const purposeTexts = defineTexts(zh, () => import('./purposes.en'))
