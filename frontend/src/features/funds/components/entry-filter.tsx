import { formatMonth } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { fundsTexts } from '../texts'

interface EntryFilterProps {
  year: string | undefined
  month: string | undefined
  account: string | undefined
  restates: string | undefined
}

/** What the list is limited to, in words, and the way to all entries. */
export function EntryFilter({ year, month, account, restates }: EntryFilterProps) {
  const t = useTexts(fundsTexts)
  const language = useLanguage()
  const limits = [
    year !== undefined && month === undefined && t.ofYear(year),
    month !== undefined && formatMonth(month, language),
    account !== undefined && t.onAccount(account),
    restates !== undefined && t.restatesOf(formatMonth(restates, language)),
  ].filter((limit) => limit !== false)
  if (limits.length === 0) return null
  return (
    <p>
      {t.only(limits.join(' · '))} <Link to="/desk/finance/ledger">{t.allEntries}</Link>
    </p>
  )
}
