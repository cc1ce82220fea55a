import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Loaded } from '../../../ui/states'
import { Badge, Notice } from '../../../ui/surface'
import { drawQuery, type SanatoriumDraw } from '../api/my-tours'
import { myTourTexts } from '../my-tour-texts'

interface DrawRoomProps {
  tourId: string
  /** Number of the reader's own application. */
  mine?: string | undefined
}

/** The rule, the digest, the seed and the outcome as they are published, and how anybody does it again. */
export function DrawRoom({ tourId, mine }: DrawRoomProps) {
  const t = useTexts(myTourTexts)
  const draw = useQuery(drawQuery(tourId))
  return (
    <Loaded of={draw} heights={[8, 12]}>
      {(published) => (
        <div className="stack">
          <p>{t.drawIntro}</p>
          <section className="stack-s" aria-labelledby="rule">
            <h2 id="rule">{t.rule}</h2>
            <ol>
              {t.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ol>
          </section>
          <Digest label={t.commitment} value={published.commitment} none={t.notCommitted} />
          <Digest label={t.seed} value={published.seed} none={t.notDrawn} />
          {published.seed !== undefined && <Outcome published={published} mine={mine} />}
        </div>
      )}
    </Loaded>
  )
}

function Digest({ label, value, none }: { label: string; value: string | undefined; none: string }) {
  return (
    <div>
      <p className="soft small">{label}</p>
      {value === undefined ? <Notice>{none}</Notice> : <code>{value}</code>}
    </div>
  )
}

function Outcome({ published, mine }: { published: SanatoriumDraw; mine: string | undefined }) {
  const t = useTexts(myTourTexts)
  // the very answer, so that the script reads what the server published
  const file = useMemo(
    () => `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(published))}`,
    [published],
  )
  return (
    <section className="stack-s" aria-labelledby="outcome">
      <h2 id="outcome">{t.outcome}</h2>
      <ol>
        {published.outcomes.map(({ number, placed, decidedBy }) => (
          <li key={number} aria-current={number === mine ? 'true' : undefined}>
            <span className="figure">{number}</span>{' '}
            <Badge tone={placed ? 'good' : 'plain'}>{placed ? t.placed : t.notPlaced}</Badge>{' '}
            <span className="soft small">{t.decided[decidedBy]}</span>
            {number === mine && <strong> {t.isMine}</strong>}
          </li>
        ))}
      </ol>
      <p>
        <a href={file} download="draw.json">
          {t.download}
        </a>
      </p>
      <p className="soft small">{t.again}</p>
    </section>
  )
}
