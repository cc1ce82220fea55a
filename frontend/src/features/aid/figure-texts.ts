import { defineTexts } from '../../lib/i18n'
import zh from './figures-zh-CN'

export const figureTexts = defineTexts(zh, () => import('./figures-en'))
