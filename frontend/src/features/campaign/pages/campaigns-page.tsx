import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useUnionFilter } from '../../../lib/working-union'
import { Button, ButtonLink } from '../../../ui/button'
import { UnionFilter } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { PageHeader } from '../../../ui/page'
import { campaignTexts } from '../texts'
import { CampaignSheet } from '../components/campaign-sheet'
import { CampaignTable } from '../components/campaign-table'

const kinds = ['COOLNESS', 'WARMTH', 'FESTIVAL', 'BIRTHDAY'] as const
const statuses = ['DRAFT', 'LOCKED', 'APPROVED', 'CLOSED', 'CANCELLED'] as const

/** Campaigns of a union and below it. */
export default function CampaignsPage() {
  const t = useTexts(campaignTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const [search, change] = useSearch()
  const [creating, setCreating] = useState(false)
  const kind = kinds.find((known) => known === search.get('kind'))
  const status = statuses.find((known) => known === search.get('status'))
  return (
    <>
      <PageHeader title={t.campaigns} intro={t.intro}>
        {may(session, 'CAMPAIGN_WRITE') && (
          <Button icon="plus" onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        )}
        <ButtonLink to="/desk/campaigns/figures" look="secondary" icon="file">
          {t.figures}
        </ButtonLink>
        <ButtonLink to="/desk/stock" look="secondary" icon="gift">
          {t.stock}
        </ButtonLink>
      </PageHeader>
      <div className="with-filter">
        <UnionFilter />
        <div className="stack">
          <div className="toolbar">
            <ChipGroup
              name="kind"
              label={t.kind}
              labelHidden
              choices={[
                { value: 'ALL', label: t.all },
                ...kinds.map((value) => ({ value, label: t.kinds[value] })),
              ]}
              value={kind ?? 'ALL'}
              onChange={(value) => change({ kind: value === 'ALL' ? '' : value })}
            />
            <ChipGroup
              name="status"
              label={t.status}
              labelHidden
              choices={[
                { value: 'ALL', label: t.all },
                ...statuses.map((value) => ({ value, label: t.statuses[value] })),
              ]}
              value={status ?? 'ALL'}
              onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
            />
          </div>
          <CampaignTable unionId={unionId} kind={kind} status={status} />
        </div>
      </div>
      {creating && <CampaignSheet onClose={() => setCreating(false)} />}
    </>
  )
}
