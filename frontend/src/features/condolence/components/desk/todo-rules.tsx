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
import { todoRulesQuery, useInheritTodoRule, useSetTodoRule, type CareTodoRule } from '../../api/todo-rules'
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
        {({ items }) => (
          <ul className="grid">
            {items.map((rule) => (
              <li key={`${rule.kind}-${rule.days}-${rule.enabled}-${rule.setIn?.id ?? ''}`}>
                <RuleCard unionId={unionId} rule={rule} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}

function RuleCard({ unionId, rule }: { unionId: string; rule: CareTodoRule }) {
  const t = useTexts(todoTexts)
  const set = useSetTodoRule(unionId)
  const inherit = useInheritTodoRule(unionId)
  const [enabled, setEnabled] = useState(rule.enabled)
  const [days, setDays] = useState(String(rule.days))
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
              { kind: rule.kind, enabled, days: Number(days) },
              { onSuccess: () => showToast(t.saved) },
            )
        }}
      >
        <h3>{t.kinds[rule.kind]}</h3>
        <ChipGroup
          name={`enabled-${rule.kind}`}
          label={t.enabled}
          labelHidden
          choices={[
            { value: 'on', label: t.on },
            { value: 'off', label: t.off },
          ]}
          value={enabled ? 'on' : 'off'}
          onChange={(choice) => setEnabled(choice === 'on')}
        />
        <NumberField
          name={`days-${rule.kind}`}
          label={t.days(rule.kind)}
          error={problem?.fieldMessages()['days'] ?? problem?.message}
          value={days}
          onChange={setDays}
        />
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
                void inherit.mutateAsync(rule.kind).then(
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
