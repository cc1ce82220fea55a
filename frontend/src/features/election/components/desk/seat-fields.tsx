import { useTexts } from '../../../../lib/i18n'
import { ChipGroup, FormField } from '../../../../ui/field'
import { Notice } from '../../../../ui/surface'
import type { Committee } from '../../api/list-committees'
import { electionDeskTexts } from '../../desk-texts'
import type { DraftForm } from './draft-form'
import { FirstDayField, SeatCountField } from './seats-and-start'

const posts = ['MEMBER', 'VICE_CHAIR', 'CHAIR'] as const

interface SeatFieldsProps {
  form: DraftForm
  committees: readonly Committee[]
  messages: Record<string, string>
  onChange: (changes: Partial<DraftForm>) => void
}

/** Which committee in office is concerned, and which seats or whose seat. */
export function SeatFields({ form, committees, messages, onChange }: SeatFieldsProps) {
  const t = useTexts(electionDeskTexts)
  const inOffice = committees.filter(({ active, kind }) => active && kind === form.kind)
  const chosen = inOffice.find(({ id }) => id === form.committeeId)
  if (inOffice.length === 0) return <Notice tone="gold">{t.noCommittee}</Notice>
  return (
    <>
      <FormField name="committeeId" label={t.committee} error={messages['committeeId']}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={form.committeeId}
            onChange={(event) => onChange({ committeeId: event.target.value, seatId: '' })}
          >
            <option value="">—</option>
            {inOffice.map(({ id, kind, termNo }) => (
              <option key={id} value={id}>
                {t.kinds[kind]} · {t.termText(termNo)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {form.type === 'REMOVAL' ? (
        <FormField name="seatId" label={t.seatOf} error={messages['seatId']}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={form.seatId}
              onChange={(event) => onChange({ seatId: event.target.value })}
            >
              <option value="">—</option>
              {chosen?.holders
                .filter(({ active }) => active)
                .map(({ id, member, post }) => (
                  <option key={id} value={id}>
                    {member.name} · {t.posts[post]}
                  </option>
                ))}
            </select>
          )}
        </FormField>
      ) : (
        <>
          <ChipGroup
            name="post"
            label={t.post}
            choices={posts.map((post) => ({ value: post, label: t.posts[post] }))}
            value={form.post}
            onChange={(post) => onChange({ post })}
          />
          <SeatCountField form={form} messages={messages} onChange={onChange} />
          <FirstDayField form={form} messages={messages} onChange={onChange} />
        </>
      )}
    </>
  )
}
