import { useTexts } from '../../lib/i18n'
import { Link } from '../../lib/router'
import { deskUiTexts } from './texts'

interface ReplayLinkProps {
  record:
    | 'condolence-visit'
    | 'campaign'
    | 'aid-case'
    | 'hardship-file'
    | 'festival-gift'
    | 'health-check'
    | 'sanatorium-program'
    | 'enrollment'
    | 'claim'
  id: string
}

/** From what the rules said about a record to the same question, asked again. */
export function ReplayLink({ record, id }: ReplayLinkProps) {
  const t = useTexts(deskUiTexts)
  return (
    <Link className="small" to={`/desk/rules/replays/${record}/${id}`}>
      {t.replay}
    </Link>
  )
}
