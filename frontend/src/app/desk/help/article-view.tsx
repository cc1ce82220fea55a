import { PageHeader } from '../../../ui/page'
import type { Article } from './article'

export function ArticleView({ article }: { article: Article }) {
  return (
    <article className="prose">
      <PageHeader title={article.title} intro={article.intro} back="/help" />
      {article.sections.map((section, index) => (
        <section key={index}>
          {section.heading !== undefined && <h2>{section.heading}</h2>}
          {section.text?.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.steps && (
            <ol>
              {section.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          {section.points && (
            <ul>
              {section.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {section.code !== undefined && (
            // a long line of code scrolls inside its box, which the keyboard has to reach
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <pre tabIndex={0}>
              <code>{section.code}</code>
            </pre>
          )}
        </section>
      ))}
    </article>
  )
}
