import { formatStamp } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { IconButton } from '../../../ui/button'
import { FileButton } from '../../../ui/file-button'
import { showToast } from '../../../ui/toast'
import {
  paperAddress,
  useAddExpensePaper,
  useTakeOffExpensePaper,
  type ExpenseClaimDetails,
} from '../api/claims'
import { expenseTexts } from '../texts'

/** Papers of a claim; a draft takes more of them and gives them up again. */
export function Papers({ details, open }: { details: ExpenseClaimDetails; open: boolean }) {
  const t = useTexts(expenseTexts)
  const { claim, papers } = details
  const add = useAddExpensePaper(claim.id)
  const takeOff = useTakeOffExpensePaper(claim.id)
  const said = (work: Promise<unknown>, message: string) =>
    void work.then(
      () => showToast(message),
      (error: unknown) => showToast(toProblem(error).message),
    )
  return (
    <section className="section" aria-labelledby="papers">
      <h2 id="papers">{t.papers}</h2>
      {papers.length === 0 && <p className="soft">{t.noPapers}</p>}
      <ul className="stack-s">
        {papers.map(({ id, name, mediaType, addedAt }) => (
          <li key={id} className="row between">
            <a
              href={paperAddress(claim.id, id)}
              download={`${claim.claimNo}-${name.replace(/\.\w+$/, '')}.${mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`}
            >
              {name}
            </a>
            <span className="row">
              <span className="soft small">{formatStamp(addedAt)}</span>
              {open && (
                <IconButton
                  icon="close"
                  label={t.removePaper(name)}
                  onClick={() => said(takeOff.mutateAsync(id), t.paperRemoved)}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      {open && (
        <div className="no-print">
          <FileButton
            label={t.addPaper}
            accept="image/jpeg,image/png,application/pdf"
            onFile={(file) => said(add.mutateAsync(file), t.paperAdded)}
          />
        </div>
      )}
    </section>
  )
}
