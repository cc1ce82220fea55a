import { useTexts } from '../../../lib/i18n'
import { Link, usePath } from '../../../lib/router'
import { PageHeader } from '../../../ui/page'
import { Empty } from '../../../ui/states'
import { ArticleView } from './article-view'
import type { Audience } from './article'
import { helpTexts } from './texts'

const audiences: readonly Audience[] = ['members', 'cadres', 'officers', 'integrators', 'about']

/** The contents at the side, and the article that the address names, or the overview. */
export default function HelpPage() {
  const t = useTexts(helpTexts)
  const id = usePath().split('/')[2] ?? ''
  const article = t.articles.find((candidate) => candidate.id === id)
  return (
    <div className="help">
      <nav aria-label={t.contents} className="help-contents">
        {audiences.map((audience) => (
          <div key={audience}>
            <p className="desk-nav-title">{t.audiences[audience]}</p>
            <ul>
              {t.articles
                .filter((candidate) => candidate.audience === audience)
                .map((candidate) => (
                  <li key={candidate.id}>
                    <Link
                      to={`/help/${candidate.id}`}
                      aria-current={candidate.id === id ? 'page' : undefined}
                    >
                      {candidate.title}
                    </Link>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="help-text">
        {article && <ArticleView key={article.id} article={article} />}
        {!article && id !== '' && (
          <Empty icon="book" title={t.missing}>
            <Link to="/help">{t.title}</Link>
          </Empty>
        )}
        {id === '' && <Overview />}
      </div>
    </div>
  )
}

function Overview() {
  const t = useTexts(helpTexts)
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} />
      <div className="grid">
        {t.articles.map((article) => (
          <Link key={article.id} to={`/help/${article.id}`} className="help-card">
            <span className="soft small">{t.audiences[article.audience]}</span>
            <strong>{article.title}</strong>
            <span className="small">{article.intro}</span>
          </Link>
        ))}
      </div>
    </>
  )
}
