import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import type { RemittanceBranch } from '../api/remittances'
import { contributionTexts } from '../texts'
import { expected, states, stateOf, weightOf } from './branch-state'
import { treemap } from './treemap'

interface StatusMapProps {
  branches: readonly RemittanceBranch[]
  /** Where a branch leads. */
  to: (branch: RemittanceBranch) => string
}

/** An area for each union below, as large as what it owes with everything below it; colour, line and word say its state. */
export function StatusMap({ branches, to }: StatusMapProps) {
  const t = useTexts(contributionTexts)
  const shown = branches.filter(({ counts }) => expected(counts) > 0)
  const least = Math.max(0, ...shown.map(({ counts }) => weightOf(counts.owed))) / 60
  const areas = treemap(shown.map(({ counts }) => Math.max(weightOf(counts.owed), least, 1)))
  return (
    <>
      <ul className="remittance-map" aria-label={t.map}>
        {shown.map((branch, at) => {
          const area = areas[at]
          const state = stateOf(branch.counts)
          const says = (
            <>
              <strong>{branch.union.name}</strong>
              {branch.left && ` ${t.movedAway}`}
              <br />
              {t.remittanceStates[state]}
              <br />
              {t.inTimeOf(branch.counts.inTime, expected(branch.counts))}
              <br />
              {formatMoney(branch.counts.remitted)} / {formatMoney(branch.counts.owed)}
            </>
          )
          return (
            area && (
              <li
                key={branch.union.id}
                className="remittance-tile"
                data-state={state}
                style={{
                  left: `${area.left}%`,
                  top: `${area.top}%`,
                  width: `${area.width}%`,
                  height: `${area.height}%`,
                }}
              >
                {branch.left ? <div>{says}</div> : <Link to={to(branch)}>{says}</Link>}
              </li>
            )
          )
        })}
      </ul>
      <ul className="remittance-legend" aria-label={t.legend}>
        {states
          .filter((state) => state !== 'NOTHING')
          .map((state) => (
            <li key={state}>
              <span className="remittance-key" data-state={state} aria-hidden="true" />
              {t.remittanceStates[state]}
            </li>
          ))}
      </ul>
    </>
  )
}
