import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { myTimelineQuery } from '../api/get-timeline'
import { CareTimeline } from '../components/care-timeline'
import { useYear } from '../components/use-year'
import { fileTexts } from '../file-texts'

export default function TimelinePage() {
  const t = useTexts(fileTexts)
  const [year, setYear] = useYear()
  const timeline = useQuery(myTimelineQuery(year))
  return (
    <>
      <PageHeader title={t.myTitle} intro={t.myIntro} back="/m/me">
        <div className="no-print">
          <Button look="quiet" icon="printer" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
      </PageHeader>
      <Loaded of={timeline} heights={[3, 5, 5]}>
        {(data) => (
          <CareTimeline
            timeline={data}
            onYear={setYear}
            linkTo={(item) =>
              item.kind === 'EVENT' && item.subjectId ? `/m/activities/${item.subjectId}` : undefined
            }
          />
        )}
      </Loaded>
    </>
  )
}
