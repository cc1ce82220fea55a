import { defineTexts } from '../../lib/i18n'
import zh from './figures-zh-CN'

export const figuresTexts = defineTexts(zh, () => import('./figures-en'))
