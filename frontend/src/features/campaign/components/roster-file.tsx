import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { toProblem, type ProblemError } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FetchForPurpose } from '../../../ui/desk/fetch-for-purpose'
import { ErrorSummary } from '../../../ui/error-summary'
import { FileButton } from '../../../ui/file-button'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import type { Campaign } from '../api/campaigns'
import { rosterFileOf, useImportRoster } from '../api/roster-file'
import { campaignTexts } from '../texts'
import { wrongRows } from './wrong-rows'

/** The rosters as a spreadsheet: fetched to print or fill in, and, as long as it is a draft, brought in. */
export function RosterFile({ campaign }: { campaign: Campaign }) {
  const t = useTexts(campaignTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <FetchForPurpose
        label={t.fetchRoster}
        usual={campaign.kind === 'WARMTH' ? 'AID' : 'CARE'}
        hrefOf={(purpose) => rosterFileOf(campaign.id, purpose)}
      />
      {campaign.status === 'DRAFT' && campaign.changeable && (
        <Button look="secondary" icon="upload" onClick={() => setOpen(true)}>
          {t.importRoster}
        </Button>
      )}
      {open && <ImportSheet campaign={campaign} onClose={() => setOpen(false)} />}
    </>
  )
}

function ImportSheet({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useTexts(campaignTexts)
  const { mutate, isPending, error } = useImportRoster(campaign)
  const problem = error && toProblem(error)
  const bring = (file: File) =>
    mutate(file, {
      onSuccess: ({ added, already }) => {
        onClose()
        showToast(t.imported(added, already))
      },
    })
  return (
    <Sheet title={t.importRoster} open onClose={onClose}>
      <div className="stack">
        <p>{t.importText}</p>
        <p className="soft small">{t.importColumns}</p>
        {problem && <Report problem={problem} />}
        <p role="status">{isPending ? t.importing : ''}</p>
        <div className="row">
          <FileButton label={problem ? t.chooseAnother : t.chooseFile} accept=".xlsx" onFile={bring} />
          <Button look="quiet" onClick={onClose}>
            {t.leave}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

/** What is wrong with the file, row by row as the spreadsheet counts them. */
function Report({ problem }: { problem: ProblemError }) {
  const t = useTexts(campaignTexts)
  const rows = wrongRows(problem)
  return (
    <>
      <ErrorSummary messages={{}} overall={problem.message} requestId={problem.requestId} />
      {rows.length > 0 && (
        <ul className="stack-s" aria-label={t.wrongRows}>
          {rows.map(({ row, column, message }) => (
            <li key={`${row}/${column}/${message}`}>
              <strong>{t.rowNo(row)}</strong> {t.rosterColumns[column] ?? column}：{message}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
