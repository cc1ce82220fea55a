import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { ChipGroup } from '../../../../ui/field'
import { Icon } from '../../../../ui/icon'
import { Sheet } from '../../../../ui/sheet'
import { recoveryFileOf, type WantedRecoveries } from '../../api/recoveries'
import { recoveryTexts } from '../../recovery-texts'

const purposes = ['AID', 'INSPECTION', 'OTHER'] as const

/** The list as a spreadsheet; what for is asked first and seen by whoever is named in it. */
export function FetchRecoveries({ wanted }: { wanted: WantedRecoveries }) {
  const t = useTexts(recoveryTexts)
  const [open, setOpen] = useState(false)
  const [purpose, setPurpose] = useState<(typeof purposes)[number]>('AID')
  const close = () => setOpen(false)
  return (
    <>
      <Button look="secondary" icon="download" onClick={() => setOpen(true)}>
        {t.fetch}
      </Button>
      {open && (
        <Sheet title={t.fetch} open onClose={close}>
          <div className="stack">
            <ChipGroup
              name="purpose"
              label={t.purpose}
              choices={purposes.map((value) => ({ value, label: t.purposes[value] }))}
              value={purpose}
              onChange={setPurpose}
            />
            <p className="soft small">{t.purposeNoted}</p>
            <div className="row">
              <a
                className="button button-primary"
                href={recoveryFileOf(wanted, purpose)}
                download
                onClick={close}
              >
                <Icon name="download" />
                {t.fetchNow}
              </a>
              <Button look="quiet" onClick={close}>
                {t.cancel}
              </Button>
            </div>
          </div>
        </Sheet>
      )}
    </>
  )
}
