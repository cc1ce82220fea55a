import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { useSearch } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { useUnionFilter, useWorkingUnion } from '../../../../lib/working-union'
import { Button, ButtonLink } from '../../../../ui/button'
import { ChipGroup } from '../../../../ui/field'
import { PageHeader } from '../../../../ui/page'
import { admissionTexts } from '../../admission-texts'
import type { AdmissionStatus } from '../../api/admissions'
import { AdmissionDrawer } from '../../components/desk/admission-drawer'
import { AdmissionTable } from '../../components/desk/admission-table'
import { EnterAdmissionSheet } from '../../components/desk/enter-admission-sheet'

const statuses = [
  'SUBMITTED',
  'APPROVED',
  'REFUSED',
  'WITHDRAWN',
] as const satisfies readonly AdmissionStatus[]

export default function AdmissionsPage() {
  const t = useTexts(admissionTexts)
  const session = useSession()
  const unionId = useUnionFilter()
  const union = useWorkingUnion()
  const [search, change] = useSearch()
  const [entering, setEntering] = useState(false)
  const status = statuses.find((known) => known === search.get('status'))
  return (
    <>
      <PageHeader title={t.title} intro={t.intro}>
        <Button icon="plus" onClick={() => setEntering(true)}>
          {t.enter}
        </Button>
        {may(session, 'MEMBERSHIP_DECIDE') && (
          <ButtonLink to="/desk/admissions/ceremony" look="secondary" icon="people">
            {t.ceremony}
          </ButtonLink>
        )}
      </PageHeader>
      <div className="stack">
        <ChipGroup
          name="status"
          label={t.state}
          labelHidden
          choices={[
            { value: 'ALL' as const, label: t.all },
            ...statuses.map((value) => ({ value, label: t.statuses[value] })),
          ]}
          value={status ?? 'ALL'}
          onChange={(value) => change({ status: value === 'ALL' ? '' : value })}
        />
        <AdmissionTable unionId={unionId} status={status} />
      </div>
      {entering && <EnterAdmissionSheet union={union} onClose={() => setEntering(false)} />}
      <AdmissionDrawer admissionId={search.get('open') ?? ''} onClose={() => change({ open: '' })} />
    </>
  )
}
