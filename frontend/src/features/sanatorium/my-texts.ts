import { defineTexts } from '../../lib/i18n'
import zh from './my-zh-CN'

export const mySanatoriumTexts = defineTexts(zh, () => import('./my-en'))
