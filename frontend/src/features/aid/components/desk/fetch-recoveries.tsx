import { useTexts } from '../../../../lib/i18n'
import { FetchForPurpose } from '../../../../ui/desk/fetch-for-purpose'
import { recoveryFileOf, type WantedRecoveries } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'

/** The list as a spreadsheet; what for is asked first and seen by whoever is named in it. */
export function FetchRecoveries({ wanted }: { wanted: WantedRecoveries }) {
  const t = useTexts(recoveryTexts)
  return <FetchForPurpose label={t.fetch} usual="AID" hrefOf={(purpose) => recoveryFileOf(wanted, purpose)} />
}
