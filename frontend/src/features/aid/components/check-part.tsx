import { formatMoney, parseMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { hardshipTexts } from '../hardship-texts'
import type { PartProps } from './household-model'

/** Everything once more before it is saved. */
export function CheckPart({ typed }: PartProps) {
  const t = useTexts(hardshipTexts)
  const said = (
    words: Readonly<Record<string, string>>,
    lines: readonly { kind: string; amount: string }[],
  ) =>
    lines
      .flatMap(({ kind, amount }) => {
        const exact = parseMoney(amount)
        return exact === undefined ? [] : [`${words[kind] ?? kind} ${formatMoney(exact)}`]
      })
      .join('；')
  return (
    <div className="stack">
      <p>{t.checkAnswers}</p>
      <Facts
        facts={[
          [
            t.members,
            typed.members.map(({ name, relation }) => `${name}（${t.relations[relation] ?? ''}）`).join('、'),
          ],
          [t.incomes, said(t.incomeKinds, typed.incomes)],
          [t.costs, said(t.costKinds, typed.costs)],
          [t.mainCause, t.causes[typed.mainCause]],
          [t.division, typed.division],
          [t.health, typed.health],
          [t.note, typed.note],
        ]}
      />
    </div>
  )
}
