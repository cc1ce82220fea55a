import { formatMoney } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import type { HardshipFile } from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'
import { extent, waterfall, type Bar } from './means-model'

type Shown = Pick<HardshipFile, 'household' | 'figures' | 'judgement'>

/** The household's year as a waterfall, with the same in a sentence and in a table. */
export function MeansPicture({ file }: { file: Shown }) {
  const t = useTexts(hardshipTexts)
  const { figures, judgement } = file
  const bars = waterfall(file)
  const words = (bar: Bar) =>
    bar.kind === 'NET' ? t.net : bar.kind === 'INCOME' ? t.incomeKinds[bar.word] : t.costKinds[bar.word]
  const perPerson = figures.nothingLeft ? t.nothing : signed(figures.perPersonAndMonth)
  return (
    <section className="stack-s" aria-labelledby="means">
      <h2 id="means">{t.means}</h2>
      <p>{t.meansReading(figures.nothingLeft ? t.nothing : signed(figures.net), perPerson)}</p>
      <Steps bars={bars} words={words} />
      <details>
        <summary>{t.asTable}</summary>
        <div className="means-scroll">
          <table className="means-table">
            <thead>
              <tr>
                <th scope="col">{t.kind}</th>
                <th scope="col" className="figure">
                  {t.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map((bar) => (
                <tr key={bar.key}>
                  <th scope="row">{words(bar)}</th>
                  <td className="figure">{signed(bar.amount)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">
                  {t.perPerson}（{t.persons(figures.persons)}）
                </th>
                <td className="figure">{perPerson}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </details>
      {judgement?.standard !== undefined && (
        <p className="soft small">
          {t.standard}：{t.standardLine(formatMoney(judgement.standard), judgement.standardSource ?? '')}
        </p>
      )}
    </section>
  )
}

/** The picture alone: every figure in it stands in words beside it. */
function Steps({ bars, words }: { bars: readonly Bar[]; words: (bar: Bar) => string | undefined }) {
  const { least, most } = extent(bars)
  const place = (value: number) => ((value - least) / (most - least)) * 100
  return (
    <ul className="means-steps">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span>{words(bar)}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect
              className={`means-${bar.kind.toLowerCase()}`}
              x={place(Math.min(bar.from, bar.to))}
              width={Math.max(0.5, place(Math.max(bar.from, bar.to)) - place(Math.min(bar.from, bar.to)))}
              height="8"
            />
          </svg>
          <span className="figure">{signed(bar.amount)}</span>
        </li>
      ))}
    </ul>
  )
}

function signed(amount: string): string {
  return amount.startsWith('-') ? `−${formatMoney(amount.slice(1))}` : formatMoney(amount)
}
