import { defineTexts } from '../../lib/i18n'
import zh from './my-data-zh-CN'

export const myDataTexts = defineTexts(zh, () => import('./my-data-en'))
