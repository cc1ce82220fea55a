import { useQuery } from '@tanstack/react-query'
import { formatDate, formatDateTime } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { FormField } from '../../../ui/field'
import { Loaded } from '../../../ui/states'
import { Card, Notice } from '../../../ui/surface'
import { showToast } from '../../../ui/toast'
import {
  calendarFeedQuery,
  useCreateCalendarFeed,
  useRevokeCalendarFeed,
  type NewCalendarFeed,
} from '../api/calendar-feed'
import { eventTexts } from '../texts'

/** Subscribing to one's own activities: make the address, use it, change it, stop it. */
export function CalendarFeedCard() {
  const t = useTexts(eventTexts)
  const language = useLanguage()
  const feed = useQuery(calendarFeedQuery)
  const create = useCreateCalendarFeed()
  const revoke = useRevokeCalendarFeed()
  const failed = (error: unknown) => showToast(t.failedToast(toProblem(error).message))
  const stop = () =>
    revoke.mutate(undefined, {
      onError: failed,
      onSuccess: () => {
        create.reset()
        showToast(t.feedRevoked)
      },
    })
  return (
    <Card>
      <section className="stack" id="calendar-feed" aria-labelledby="calendar-feed-title">
        <h2 id="calendar-feed-title">{t.feedTitle}</h2>
        <p className="soft">{t.feedText}</p>
        <Loaded of={feed} heights={[3]}>
          {(state) => (
            <>
              {create.data && <NewAddress feed={create.data} />}
              <p>
                {state.subscribed && state.createdAt
                  ? t.feedOn(formatDate(state.createdAt, language))
                  : t.feedOff}{' '}
                {state.subscribed &&
                  (state.lastReadAt
                    ? t.feedRead(formatDateTime(state.lastReadAt, language))
                    : t.feedNeverRead)}
              </p>
              <div className="row">
                <Button
                  look={state.subscribed ? 'secondary' : 'primary'}
                  icon={state.subscribed ? 'refresh' : 'calendar'}
                  busy={create.isPending}
                  onClick={() => create.mutate(undefined, { onError: failed })}
                >
                  {state.subscribed ? t.feedRotate : t.feedCreate}
                </Button>
                {state.subscribed && (
                  <Button look="quiet" busy={revoke.isPending} onClick={stop}>
                    {t.feedRevoke}
                  </Button>
                )}
              </div>
              {state.subscribed && <p className="soft small">{t.feedRotateHint}</p>}
            </>
          )}
        </Loaded>
      </section>
    </Card>
  )
}

function NewAddress({ feed }: { feed: NewCalendarFeed }) {
  const t = useTexts(eventTexts)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(feed.url)
      showToast(t.feedCopied)
    } catch {
      // no clipboard on a plain connection: the address is selected for copying by hand
      const field = document.getElementById('field-feedAddress')
      if (field instanceof HTMLInputElement) field.select()
    }
  }
  return (
    <div className="stack-s">
      <Notice tone="gold" live>
        {t.feedOnce}
      </Notice>
      <FormField name="feedAddress" label={t.feedAddress}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            readOnly
            value={feed.url}
            onFocus={(event) => event.target.select()}
          />
        )}
      </FormField>
      <div className="row">
        <Button icon="copy" onClick={() => void copy()}>
          {t.feedCopy}
        </Button>
        <a className="button button-secondary" href={feed.webcalUrl}>
          {t.feedOpen}
        </a>
      </div>
    </div>
  )
}
