import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { EventEditor } from '../../features/event/components/desk/event-editor'
import { emptyEvent } from '../../features/event/components/desk/event-form-model'
import { planQuery, type AnnualPlan, type PlanItem } from '../../features/reporting/api/get-plan'
import { useScheduleItem } from '../../features/reporting/api/schedule-item'
import { reportingTexts } from '../../features/reporting/texts'
import { useSession } from '../../lib/access'
import { draftKey } from '../../lib/drafts'
import { today } from '../../lib/format'
import { useTexts } from '../../lib/i18n'
import { navigate, useParam, useSearch } from '../../lib/router'
import { useWorkingUnion } from '../../lib/working-union'
import { PageHeader } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'

/** An activity from an item of the annual plan: plan and activity are two features, which is why they meet here. */
export default function SchedulePage() {
  const t = useTexts(reportingTexts)
  const [search] = useSearch()
  const year = useParam('year')
  const itemId = useParam('itemId')
  const plan = useQuery(planQuery(search.get('plan') ?? ''))
  return (
    <div className="narrow-page">
      <PageHeader title={t.scheduleTitle} back={`/desk/plan/${year}`} />
      <Loaded of={plan} heights={[30]}>
        {(body) => {
          const item = body.items.find(({ id }) => id === itemId)
          return item ? <Schedule plan={body} item={item} /> : <Empty icon="calendar" title={t.missingItem} />
        }}
      </Loaded>
    </div>
  )
}

/** The first day of the item's windows that is still to come. */
function firstDayOf(item: PlanItem, now: string): string {
  const open = item.windows.find(({ to }) => to > now)
  if (!open) return item.windows[0]?.from ?? ''
  return open.from > now ? open.from : now
}

function Schedule({ plan, item }: { plan: AnnualPlan; item: PlanItem }) {
  const t = useTexts(reportingTexts)
  const session = useSession()
  const union = useWorkingUnion()
  const initial = useMemo(
    () => ({ ...emptyEvent(union ?? plan.union, firstDayOf(item, today())), title: item.title }),
    [union, plan.union, item],
  )
  const { mutate, isPending, error } = useScheduleItem(plan.id, item.id)
  return (
    <div className="stack">
      <p className="soft">
        {t.scheduleIntro(item.title)} {item.scheduleText}
      </p>
      <EventEditor
        draft={draftKey(session.member?.id ?? session.name, `plan-item-${item.id}`)}
        initial={initial}
        windows={item.windows}
        planItemId={item.id}
        status="NEW"
        busy={isPending}
        error={error}
        onSave={(event, discardDraft) =>
          mutate(event, {
            onSuccess: ({ eventId }) => {
              discardDraft()
              navigate(`/desk/activities/${eventId}`, { replace: true })
            },
          })
        }
      />
    </div>
  )
}
