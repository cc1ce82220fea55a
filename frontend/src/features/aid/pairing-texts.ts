import { defineTexts } from '../../lib/i18n'
import zh from './pairings-zh-CN'

export const pairingTexts = defineTexts(zh, () => import('./pairings-en'))
