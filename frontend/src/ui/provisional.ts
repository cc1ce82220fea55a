import { formatDate } from '../lib/format'
import { defineTexts, useLanguage, useTexts } from '../lib/i18n'
import zh from './provisional.zh-CN'

const texts = defineTexts(zh, () => import('./provisional.en'))

/** Says a last day that was reckoned in working days, and whether it may still change. */
export function useLastDay(): (day: string, provisional: boolean | undefined) => string {
  const t = useTexts(texts)
  const language = useLanguage()
  return (day, provisional) => {
    const said = formatDate(day, language)
    return provisional === true ? t.mayChange(said) : said
  }
}
