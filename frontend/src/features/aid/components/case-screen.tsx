import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { ReplayLink } from '../../../ui/desk/replay-link'
import { Facts } from '../../../ui/facts'
import { Badge, Notice } from '../../../ui/surface'
import type { AidCase } from '../api/cases'
import { caseTexts } from '../case-texts'
import { AmountBand } from './amount-band'
import { CaseActions } from './case-actions'
import { CaseEvidence } from './case-evidence'
import { RuleCheck } from './rule-check'
import { StandingPart } from './standing-part'

/** Everything a decision needs on one screen: need, amounts, evidence, history, rules and the money there is. */
export function CaseScreen({ aidCase }: { aidCase: AidCase }) {
  const t = useTexts(caseTexts)
  const proposed = aidCase.adjusted ?? aidCase.requested
  const amount = (value: string | undefined) => value && formatMoney(value)
  return (
    <article className="case-screen" aria-label={aidCase.caseNo}>
      <header className="row">
        <h2>{aidCase.caseNo}</h2>
        <Badge tone="gold">{t.statuses[aidCase.status]}</Badge>
        <CaseActions aidCase={aidCase} />
      </header>
      {aidCase.returnedReason !== undefined && (
        <Notice tone="bad">{t.returned(aidCase.returnedReason)}</Notice>
      )}
      {aidCase.passedOnFirst === true && (
        <Notice tone="gold">{t.passOnFirst(aidCase.ruleCheck.higherApprover ?? '')}</Notice>
      )}
      <div className="case-columns">
        <section className="stack-s">
          <Facts
            facts={[
              [t.member, aidCase.member.name],
              [t.union, aidCase.union.name],
              [t.decidesAt, aidCase.status === 'REFERRED' && aidCase.decidingUnion?.name],
              [t.kind, t.kinds[aidCase.kind]],
              [t.requested, amount(aidCase.requested)],
              [t.adjusted, amount(aidCase.adjusted)],
              [t.approved, amount(aidCase.approved)],
              [t.paid, aidCase.paid === '0.00' ? undefined : amount(aidCase.paid)],
              [t.cost, aidCase.cost === '0.00' ? undefined : amount(aidCase.cost)],
              [t.billNo, aidCase.billNo],
              [t.otherFunding, aidCase.otherFunding === '0.00' ? undefined : amount(aidCase.otherFunding)],
              [t.pupil, aidCase.pupil && `${aidCase.pupil} · ${stageOf(aidCase, t)}`],
              [t.handler, aidCase.handledBy?.name],
              [t.decider, aidCase.decidedBy?.name],
              [t.reason, aidCase.reasonCode && t.reasons[aidCase.reasonCode]],
              [t.comment, aidCase.comment],
            ]}
          />
          <h3>{t.need}</h3>
          <p className="case-need">{aidCase.need}</p>
          {aidCase.followUp !== undefined && (
            <p>
              <strong>{t.followUpNote}</strong> {aidCase.followUp}
            </p>
          )}
        </section>
        <section className="stack-s">
          {aidCase.standing && <StandingPart standing={aidCase.standing} />}
          <h3>{t.rules}</h3>
          <AmountBand amount={proposed} most={aidCase.ruleCheck.most} />
          <RuleCheck findings={aidCase.ruleCheck.findings} />
          {aidCase.handledBy && <ReplayLink record="aid-case" id={aidCase.id} />}
          <CaseEvidence aidCase={aidCase} />
          <History aidCase={aidCase} />
          {aidCase.mayDecide && <Lines aidCase={aidCase} />}
        </section>
      </div>
    </article>
  )
}

function stageOf(
  { stage, exclusion }: AidCase,
  t: { stages: Record<string, string>; exclusions: Record<string, string> },
): string {
  return [stage && t.stages[stage], exclusion && t.exclusions[exclusion]].filter(Boolean).join(' · ')
}

function History({ aidCase }: { aidCase: AidCase }) {
  const t = useTexts(caseTexts)
  return (
    <>
      <h3>{t.history}</h3>
      {aidCase.history.length === 0 ? (
        <p className="soft">{t.noHistory}</p>
      ) : (
        <ul>
          {aidCase.history.map(({ id, caseNo, kind, status, approved, requested }) => (
            <li key={id}>
              {caseNo} · {t.kinds[kind]} · {t.statuses[status]} · {formatMoney(approved ?? requested)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Lines({ aidCase }: { aidCase: AidCase }) {
  const t = useTexts(caseTexts)
  return (
    <>
      <h3>{t.lines}</h3>
      {aidCase.lines.length === 0 ? (
        <p className="soft">{t.noLines}</p>
      ) : (
        <ul>
          {aidCase.lines.map(({ id, name, left }) => (
            <li key={id}>
              {name} · {t.left(formatMoney(left))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
