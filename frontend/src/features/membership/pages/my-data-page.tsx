import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import { myExportsQuery, useExportMyData } from '../api/my-data'
import { ExportCard } from '../components/export-card'
import { myDataTexts } from '../my-data-texts'

/** Everything that is held about the person: asked for, followed and fetched on one page. */
export default function MyDataPage() {
  const t = useTexts(myDataTexts)
  const files = useQuery(myExportsQuery)
  const { mutate, isPending } = useExportMyData()
  const running = files.data?.items.some(({ status }) => status === 'RUNNING') === true
  const make = () => mutate(undefined, { onError: (error) => showToast(t.notMade(toProblem(error).message)) })
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      <div className="stack">
        <Card>
          <div className="stack-s">
            <h2>{t.what}</h2>
            <p>{t.whatText}</p>
            <p className="soft small">{t.others}</p>
          </div>
        </Card>
        <Notice tone="gold">{t.safe}</Notice>
        <div>
          <Button icon="file" busy={isPending || running} onClick={make}>
            {t.make}
          </Button>
        </div>
        <section className="stack-s" aria-labelledby="files">
          <h2 id="files">{t.files}</h2>
          <Loaded of={files} heights={[6]}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="soft">{t.none}</p>
              ) : (
                <ul className="stack-s">
                  {items.map((file) => (
                    <li key={file.id}>
                      <ExportCard file={file} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </section>
      </div>
    </>
  )
}
