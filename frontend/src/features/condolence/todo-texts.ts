import { defineTexts } from '../../lib/i18n'
import zh from './todo-zh-CN'

export const todoTexts = defineTexts(zh, () => import('./todo-en'))
