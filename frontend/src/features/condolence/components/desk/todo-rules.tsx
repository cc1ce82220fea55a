import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { Button } from '../../../../ui/button'
import { ChipGroup } from '../../../../ui/field'
import { Loaded } from '../../../../ui/states'
import { Card } from '../../../../ui/surface'
import { NumberField } from '../../../../ui/text-field'
import { showToast } from '../../../../ui/toast'
import {
  todoRulesQuery,
  useInheritTodoRule,
  useSetTodoRule,
  type CareAssignmentRule,
  type CareTodoRule,
} from '../../api/todo-rules'
import { todoTexts } from '../../todo-texts'

/** How early the union wants to know, each with its source. */
export function TodoRules({ unionId }: { unionId: string }) {
  const t = useTexts(todoTexts)
  const rules = useQuery(todoRulesQuery(unionId))
  return (
    <section className="stack" aria-labelledby="rules">
      <h2 id="rules">{t.rules}</h2>
      <p className="soft">{t.rulesIntro}</p>
      <Loaded of={rules} heights={[8]}>
        {({ items, assignment }) => (
          <ul className="grid">
            {items.map((rule) => (
              <li key={`${rule.kind}-${rule.days}-${rule.enabled}-${rule.setIn?.id ?? ''}`}>
                <RuleCard
                  unionId={unionId}
                  kind={rule.kind}
                  title={t.kindOf(rule.kind)}
                  daysLabel={t.days(rule.kind)}
                  rule={rule}
                />
              </li>
            ))}
            {assignment && (
              <li
                key={`${assignment.first}-${assignment.days}-${assignment.enabled}-${assignment.setIn?.id ?? ''}`}
              >
                <RuleCard
                  unionId={unionId}
                  kind="ASSIGNMENT"
                  title={t.assignment}
                  daysLabel={t.assignmentDays}
                  rule={assignment}
                />
              </li>
            )}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

interface RuleCardProps {
  unionId: string
  kind: string
  title: string
  daysLabel: string
  rule: Omit<CareTodoRule, 'kind'> & Partial<Pick<CareAssignmentRule, 'first'>>
}

function RuleCard({ unionId, kind, title, daysLabel, rule }: RuleCardProps) {
  const t = useTexts(todoTexts)
  const set = useSetTodoRule(unionId)
  const inherit = useInheritTodoRule(unionId)
  const [enabled, setEnabled] = useState(rule.enabled)
  const [days, setDays] = useState(String(rule.days))
  const [first, setFirst] = useState(rule.first)
  const failed = set.error ?? inherit.error
  const problem = failed && toProblem(failed)
  return (
    <Card>
      <form
        className="stack-s"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!set.isPending)
            set.mutate(
              { kind, enabled, days: Number(days), ...(first !== undefined && { first }) },
              { onSuccess: () => showToast(t.saved) },
            )
        }}
      >
        <h3>{title}</h3>
        <ChipGroup
          name={`enabled-${kind}`}
          label={t.enabled}
          labelHidden
          choices={[
            { value: 'on', label: first === undefined ? t.on : t.assignmentOn },
            { value: 'off', label: first === undefined ? t.off : t.assignmentOff },
          ]}
          value={enabled ? 'on' : 'off'}
          onChange={(choice) => setEnabled(choice === 'on')}
        />
        <NumberField
          name={`days-${kind}`}
          label={daysLabel}
          error={problem?.fieldMessages()['days'] ?? problem?.message}
          value={days}
          onChange={setDays}
        />
        {first !== undefined && (
          <ChipGroup
            name={`first-${kind}`}
            label={t.firstAsked}
            choices={[
              { value: 'GROUP_LEADER', label: t.firstAskedOf.GROUP_LEADER },
              { value: 'FEWEST_OPEN', label: t.firstAskedOf.FEWEST_OPEN },
            ]}
            value={first}
            onChange={setFirst}
          />
        )}
        <p className="soft small">
          {rule.ruling}（{rule.citation}） {rule.setIn ? t.setIn(rule.setIn.name) : t.byDefault}
        </p>
        <div className="row">
          <Button type="submit" look="secondary" busy={set.isPending}>
            {t.save}
          </Button>
          {rule.setIn?.id === unionId && (
            <Button
              look="quiet"
              busy={inherit.isPending}
              onClick={() =>
                void inherit.mutateAsync(kind).then(
                  () => showToast(t.inherited),
                  () => undefined,
                )
              }
            >
              {t.inherit}
            </Button>
          )}
        </div>
      </form>
    </Card>
  )
}
