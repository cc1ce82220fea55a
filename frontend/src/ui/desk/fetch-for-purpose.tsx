import { useState } from 'react'
import { useTexts } from '../../lib/i18n'
import { Button } from '../button'
import { ChipGroup } from '../field'
import { Icon } from '../icon'
import { Sheet } from '../sheet'
import { deskUiTexts } from './texts'

const purposes = ['MEMBERSHIP', 'CARE', 'AID', 'WELFARE', 'ACTIVITY', 'INSPECTION', 'OTHER'] as const

type FilePurpose = (typeof purposes)[number]

interface FetchForPurposeProps {
  label: string
  /** What such a file is mostly fetched for. */
  usual: FilePurpose
  hrefOf: (purpose: FilePurpose) => string
}

/** Fetches a file in which people are named: first asks what for, which is noted and which they see. */
export function FetchForPurpose({ label, usual, hrefOf }: FetchForPurposeProps) {
  const t = useTexts(deskUiTexts)
  const [open, setOpen] = useState(false)
  const [purpose, setPurpose] = useState<FilePurpose>(usual)
  const close = () => setOpen(false)
  return (
    <>
      <Button look="secondary" icon="download" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <Sheet title={label} open onClose={close}>
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
              <a className="button button-primary" href={hrefOf(purpose)} download onClick={close}>
                <Icon name="download" />
                {t.fetchFile}
              </a>
              <Button look="quiet" onClick={close}>
                {t.leave}
              </Button>
            </div>
          </div>
        </Sheet>
      )}
    </>
  )
}
