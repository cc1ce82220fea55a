import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../../lib/i18n'
import { ButtonLink } from '../../../../ui/button'
import { Loaded } from '../../../../ui/states'
import { handoverQuery, type AidHandover } from '../../api/handovers'
import { handoverTexts } from '../../handover-texts'
import { StepList } from '../step-list'

/** What was handed over, with its course until that day; opening it is noted. */
export function HandoverDetails({ id }: { id: string }) {
  const handover = useQuery(handoverQuery(id))
  return (
    <Loaded of={handover} heights={[6]}>
      {(body) => <Details handover={body} />}
    </Loaded>
  )
}

function Details({ handover }: { handover: AidHandover }) {
  const t = useTexts(handoverTexts)
  return (
    <div className="stack">
      <p>{handover.handedBack ? t.handedBack : t.goesOn}</p>
      {handover.steps.length > 0 ? (
        <StepList steps={handover.steps} title={t.course} />
      ) : (
        <p className="soft">{t.noCourse}</p>
      )}
      {handover.mayOpen && (
        <div className="row">
          <ButtonLink to={whereNow(handover)} look="quiet">
            {t.openNow}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

function whereNow({ what, subjectId }: AidHandover): string {
  switch (what) {
    case 'HARDSHIP_FILE':
      return `/desk/aid/files/${subjectId}`
    case 'AID_CASE':
      return `/desk/aid/queue?status=ALL&case=${subjectId}`
    case 'APPEAL':
      return '/desk/aid/appeals?status=ALL'
    case 'PAIRING':
      return '/desk/aid/pairings'
  }
}
