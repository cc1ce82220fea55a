import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../../lib/i18n'
import { kindsQuery } from '../api/list-kinds'

/** How a kind of union is called in the reader's language; its code until the kinds have come. */
export function useKindName(): (code: string) => string {
  const language = useLanguage()
  const { data } = useQuery(kindsQuery)
  return (code) => {
    const kind = data?.items.find((known) => known.code === code)
    return kind ? (language === 'en' ? kind.nameEn : kind.nameZh) : code
  }
}
