import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Notice } from '../../../ui/surface'
import { visitQuery, type CondolenceVisit } from '../api/get-visit'
import { ReverseSheet } from './reverse-sheet'
import { VerdictPanel } from './verdict-panel'
import { VisitFacts } from './visit-facts'
import { VisitPhotos } from './visit-photos'
import { VisitReceipt } from './visit-receipt'
import { VoiceNotes } from './voice-notes'
import { condolenceTexts } from '../texts'

interface VisitDetailProps {
  visitId: string
  visitsPath: string
  /** What a shell adds to it. */
  children?: (visit: CondolenceVisit) => ReactNode
}

/** A visit with the decision that allowed it and the way to take it back; `visitsPath` is the list it belongs to. */
export function VisitDetail({ visitId, visitsPath, children }: VisitDetailProps) {
  const t = useTexts(condolenceTexts)
  const session = useSession()
  const visit = useQuery(visitQuery(visitId))
  const [reversing, setReversing] = useState(false)
  return (
    <Loaded of={visit} heights={[4, 20]} wholePage>
      {({ body, etag }) => (
        <>
          <PageHeader title={t.visitTitle(body.member.name, body.occasionName)} back={visitsPath} />
          <div className="detail">
            <div className="stack">
              {body.status === 'REVERSED' && (
                <Notice tone="bad">{t.reversedBecause(body.reversalReason ?? '')}</Notice>
              )}
              <VisitFacts visit={body} />
              <div className="row no-print">
                <Button look="secondary" icon="printer" onClick={() => print()}>
                  {t.print}
                </Button>
                {body.status === 'RECORDED' && may(session, 'CONDOLENCE_RECORD') && (
                  <Button look="quiet" onClick={() => setReversing(true)}>
                    {t.reverse}
                  </Button>
                )}
              </div>
            </div>
            <div className="stack">
              <section className="stack" aria-labelledby="decision">
                <h2 id="decision">{t.decision}</h2>
                <VerdictPanel decision={body.decision} />
              </section>
              <VisitReceipt visit={body} />
              <VoiceNotes visit={body} />
              <VisitPhotos visit={body} />
              {children?.(body)}
            </div>
          </div>
          <ReverseSheet visitId={visitId} etag={etag} open={reversing} onClose={() => setReversing(false)} />
        </>
      )}
    </Loaded>
  )
}
