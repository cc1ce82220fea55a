import { defineTexts } from '../../lib/i18n'
import zh from './feedback-zh-CN'

export const feedbackTexts = defineTexts(zh, () => import('./feedback-en'))
