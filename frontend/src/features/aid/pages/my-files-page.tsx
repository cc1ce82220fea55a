import { useQuery } from '@tanstack/react-query'
import { formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { ButtonLink } from '../../../ui/button'
import { ListLink, PageHeader } from '../../../ui/page'
import { Empty, Loaded } from '../../../ui/states'
import { myHardshipFilesQuery } from '../api/my-hardship-files'
import { HardshipBadge } from '../components/hardship-badge'
import { hardshipTexts } from '../hardship-texts'

const closed = ['EXITED', 'ARCHIVED', 'REFUSED', 'WITHDRAWN']

/** The files of one's own household, and the way to apply. */
export default function MyFilesPage() {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  const files = useQuery(myHardshipFilesQuery)
  const apply = (
    <ButtonLink to="/m/aid/files/new" icon="plus">
      {t.apply}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t.mine} intro={t.mineIntro} back="/m/me" />
      <Loaded of={files} heights={[6, 6]}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="heart" title={t.none} text={t.noneText}>
              {apply}
            </Empty>
          ) : (
            <div className="stack">
              <ul className="stack-s">
                {items.map((file) => (
                  <li key={file.id}>
                    <ListLink to={`/m/aid/files/${file.id}`} aside={<HardshipBadge status={file.status} />}>
                      <strong>{file.fileNo}</strong>
                      <br />
                      <span className="soft small">{formatDateTime(file.openedAt, language)}</span>
                    </ListLink>
                  </li>
                ))}
              </ul>
              {items.every(({ status }) => closed.includes(status)) && <div>{apply}</div>}
            </div>
          )
        }
      </Loaded>
    </>
  )
}
