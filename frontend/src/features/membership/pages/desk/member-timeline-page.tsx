import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../../../lib/access'
import { useTexts } from '../../../../lib/i18n'
import { useParam } from '../../../../lib/router'
import { may } from '../../../../lib/session'
import { Button } from '../../../../ui/button'
import { PageHeader } from '../../../../ui/page'
import { Loaded } from '../../../../ui/states'
import { timelineQuery, type TimelineItem } from '../../api/get-timeline'
import { CareTimeline } from '../../components/care-timeline'
import { useYear } from '../../components/use-year'
import { fileTexts } from '../../file-texts'

export default function MemberTimelinePage() {
  const t = useTexts(fileTexts)
  const session = useSession()
  const memberId = useParam('id')
  const [year, setYear] = useYear()
  const timeline = useQuery(timelineQuery(memberId, year))
  const linkTo = ({ kind, subjectId }: TimelineItem) => {
    if (subjectId === undefined) return undefined
    if (kind === 'CARE') return `/desk/visits/${subjectId}`
    return kind === 'EVENT' && may(session, 'EVENT_MANAGE') ? `/desk/activities/${subjectId}` : undefined
  }
  return (
    <Loaded of={timeline} heights={[3, 5, 5]} wholePage>
      {(data) => (
        <>
          <PageHeader
            title={t.titleOf(data.member.name)}
            intro={`${data.union.name} · ${t.noted}`}
            back={`/desk/members?open=${memberId}`}
          >
            <div className="no-print">
              <Button look="secondary" icon="printer" onClick={() => print()}>
                {t.print}
              </Button>
            </div>
          </PageHeader>
          <CareTimeline timeline={data} onYear={setYear} linkTo={linkTo} />
        </>
      )}
    </Loaded>
  )
}
