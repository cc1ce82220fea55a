import { defineTexts } from '../../lib/i18n'
import zh from './my-tour-zh-CN'

export const myTourTexts = defineTexts(zh, () => import('./my-tour-en'))
