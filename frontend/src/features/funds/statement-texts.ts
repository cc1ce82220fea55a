import { defineTexts } from '../../lib/i18n'
import zh from './statements-zh-CN'

export const statementTexts = defineTexts(zh, () => import('./statements-en'))
