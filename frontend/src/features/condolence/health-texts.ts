import { defineTexts } from '../../lib/i18n'
import zh from './health-zh-CN'

/** Of what is told of somebody’s health; few pages deal with it. */
export const healthTexts = defineTexts(zh, () => import('./health-en'))
