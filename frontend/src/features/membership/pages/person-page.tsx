import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { useParam } from '../../../lib/router'
import { ButtonLink } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { timelineQuery } from '../api/get-timeline'
import { CareTimeline } from '../components/care-timeline'
import { useYear } from '../components/use-year'
import { fileTexts } from '../file-texts'

export default function PersonPage() {
  const t = useTexts(fileTexts)
  const memberId = useParam('id')
  const [year, setYear] = useYear()
  const timeline = useQuery(timelineQuery(memberId, year))
  return (
    <Loaded of={timeline} heights={[3, 5, 5]} wholePage>
      {(data) => (
        <>
          <PageHeader
            title={t.titleOf(data.member.name)}
            intro={`${data.union.name} · ${t.noted}`}
            back="/c/people"
          >
            <ButtonLink to={`/c/visits/new?member=${memberId}`} icon="heart">
              {t.recordVisit}
            </ButtonLink>
          </PageHeader>
          <CareTimeline
            timeline={data}
            onYear={setYear}
            linkTo={(item) =>
              item.kind === 'CARE' && item.subjectId ? `/c/visits/${item.subjectId}` : undefined
            }
          />
        </>
      )}
    </Loaded>
  )
}
