import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Badge, Notice } from '../../../ui/surface'
import type { HardshipFile } from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'

type Judgement = NonNullable<HardshipFile['judgement']>
type Category = Judgement['categories'][number]

const tones = { PASS: 'good', WARN: 'gold', BLOCK: 'accent' } as const

/** The means test: each category with its questions and answers, and where the rule stands. */
export function MeansCheck({ judgement }: { judgement: HardshipFile['judgement'] }) {
  const t = useTexts(hardshipTexts)
  return (
    <section className="stack-s" aria-labelledby="rules">
      <h2 id="rules">{t.ruleCheck}</h2>
      {judgement ? <Tested judgement={judgement} /> : <p className="soft">{t.notTested}</p>}
    </section>
  )
}

function Tested({ judgement }: { judgement: Judgement }) {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  return (
    <>
      <p className="small">
        <Badge tone={tones[judgement.verdict]}>{t.verdicts[judgement.verdict]}</Badge> {judgement.pack.title}{' '}
        · {t.testedOn} {formatDate(judgement.day, language)}
      </p>
      <ul className="hardship-lines">
        {judgement.categories.map((category) => (
          <li key={category.code}>
            <CategoryLine category={category} />
          </li>
        ))}
      </ul>
      {judgement.findings.map((finding) => (
        <Notice key={`${finding.code}${finding.message}`} tone={finding.verdict === 'BLOCK' ? 'bad' : 'gold'}>
          {finding.message}
          {finding.citation && <Source citation={finding.citation} />}
        </Notice>
      ))}
    </>
  )
}

function CategoryLine({ category }: { category: Category }) {
  const t = useTexts(hardshipTexts)
  return (
    <>
      <div className="row between">
        <strong>{category.name}</strong>
        <Badge tone={category.met ? 'good' : 'plain'}>{category.met ? t.met : t.notMet}</Badge>
      </div>
      <ul className="small">
        {category.questions.map((question, index) => (
          <li key={index}>
            <Question question={question} />
          </li>
        ))}
      </ul>
      <Source citation={category.citation} />
    </>
  )
}

function Question({ question }: { question: Category['questions'][number] }) {
  const t = useTexts(hardshipTexts)
  const { measure, comparison, factor, fact, holds } = question
  const limit = factor === undefined ? '' : measure === 'COSTS' ? t.ofIncome(factor) : t.ofStandard(factor)
  const asked =
    measure === 'FACT'
      ? t.facts[fact ?? '']
      : `${t.measures[measure] ?? ''} ${t.comparisons[comparison ?? ''] ?? ''} ${limit}`
  return (
    <>
      {asked}：{holds ? t.met : t.notMet}
    </>
  )
}

function Source({ citation }: { citation: Category['citation'] }) {
  const t = useTexts(hardshipTexts)
  const unverified = citation.confidence === 'SECONDARY' || citation.confidence === 'DESIGN'
  return (
    <p className="soft small">
      {citation.documentNumber} · {citation.clause}
      {unverified && ` · ${t.unverified}`}
    </p>
  )
}
