import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { ListLink, PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { runningQuery } from '../api/hand-out'
import { giftTexts } from '../gift-texts'

/** Campaigns that are handed out now; whoever hands out begins here. */
export default function RunningPage() {
  const t = useTexts(giftTexts)
  const running = useQuery(runningQuery)
  return (
    <>
      <PageHeader title={t.running} intro={t.runningIntro} back="/c/today" />
      <Loaded of={running} heights={[4, 4]}>
        {(items) => {
          if (items.length === 0) return <Empty icon="gift" title={t.noRunningTitle} text={t.noRunningText} />
          return (
            <ul className="stack-s">
              {items.map(({ id, theme, kind, received, listed }) => (
                <li key={id}>
                  <ListLink to={`/c/campaigns/${id}`} aside={t.progress(received, listed)}>
                    <strong>{theme}</strong> <span className="soft small">{t.kinds[kind]}</span>
                  </ListLink>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </>
  )
}
