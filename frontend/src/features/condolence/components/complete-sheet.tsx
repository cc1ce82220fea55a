import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { ButtonLink } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { AreaField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { useCompleteTodo } from '../api/complete-todo'
import type { CareTodo } from '../api/list-todos'
import { visitsForTodoQuery } from '../api/visits-for-todo'
import { condolenceTexts } from '../texts'
import { todoTexts } from '../todo-texts'
import { newVisitPath } from './todo-path'

interface CompleteSheetProps {
  todo: CareTodo
  visitsPath: string
  onClose: () => void
}

const withoutVisit = 'none'

/** Done by one of the visits that are recorded already, by a new one, or without any for a reason. */
export function CompleteSheet({ todo, visitsPath, onClose }: CompleteSheetProps) {
  const t = useTexts(todoTexts)
  const words = useTexts(condolenceTexts)
  const language = useLanguage()
  const { data: visits = [], isSuccess } = useQuery(visitsForTodoQuery(todo))
  const [picked, pick] = useState('')
  const [reason, setReason] = useState('')
  // with no visit to choose there is only one way left
  const chosen = picked === '' && isSuccess && visits.length === 0 ? withoutVisit : picked
  const said = reason.trim()
  const form = useSheetForm(
    useCompleteTodo(todo),
    {
      ...(chosen === '' && { visitId: t.completeMissing }),
      ...(chosen === withoutVisit && said.length < 2 && { reason: t.reasonMissing }),
    },
    () => {
      onClose()
      showToast(t.completed)
    },
  )
  return (
    <SheetForm
      title={t.completeTitle}
      onClose={onClose}
      action={t.complete}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={() => form.send(chosen === withoutVisit ? { reason: said } : { visitId: chosen })}
    >
      <ChipGroup
        name="visitId"
        label={t.completeBy}
        tiles
        choices={[
          ...visits.map(({ id, member, occasionName, visitedOn, form: gift, amount }) => ({
            value: id,
            label: `${todo.member ? '' : `${member.name} · `}${occasionName} · ${formatDay(visitedOn, language)}`,
            detail: gift === 'NONE' ? words.forms.NONE : `${words.forms[gift]} ${formatMoney(amount)}`,
          })),
          { value: withoutVisit, label: t.withoutVisit },
        ]}
        value={chosen}
        error={form.messages['visitId']}
        onChange={pick}
      />
      {chosen === withoutVisit ? (
        <AreaField
          name="reason"
          label={t.completeReason}
          maxLength={200}
          error={form.messages['reason']}
          value={reason}
          onChange={setReason}
        />
      ) : (
        <div>
          <ButtonLink to={newVisitPath(todo, visitsPath)} look="secondary">
            {t.recordNew}
          </ButtonLink>
        </div>
      )}
    </SheetForm>
  )
}
