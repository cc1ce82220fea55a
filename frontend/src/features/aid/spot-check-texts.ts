import { defineTexts } from '../../lib/i18n'
import zh from './spot-checks-zh-CN'

export const spotCheckTexts = defineTexts(zh, () => import('./spot-checks-en'))
