import { defineTexts } from '../../lib/i18n'
import zh from './reminders-zh-CN'

export const remindersTexts = defineTexts(zh, () => import('./reminders-en'))
