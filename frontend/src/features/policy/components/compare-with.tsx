import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { navigate } from '../../../lib/router'
import { Button } from '../../../ui/button'
import { FormField } from '../../../ui/field'
import { Card } from '../../../ui/surface'
import { packsQuery, type PolicyPack } from '../api/policy-packs'
import { policyTexts } from '../texts'

/** Chooses the pack, or the other version of this one, to lay beside it. */
export function CompareWith({ pack }: { pack: PolicyPack }) {
  const t = useTexts(policyTexts)
  const packs = useQuery(packsQuery)
  const older = (pack.versions ?? []).filter(({ version }) => version !== pack.version)
  const others = (packs.data?.items ?? []).filter(({ code }) => code !== pack.code)
  const choices = [
    ...older.map(({ version }) => ({
      value: `${pack.code}/${String(version)}`,
      label: t.versionNo(version),
    })),
    ...others.map(({ code, title }) => ({ value: code, label: `${title}（${code}）` })),
  ]
  const [chosen, setChosen] = useState(pack.follows ?? '')
  const other = chosen === '' ? (choices[0]?.value ?? '') : chosen
  return (
    <Card>
      <form
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          navigate(
            `/desk/rules/compare?earlier=${encodeURIComponent(other)}&later=${pack.code}/${String(pack.version)}`,
          )
        }}
      >
        <h2>{t.compare}</h2>
        <FormField name="with" label={t.compareWith}>
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={other}
              onChange={(event) => setChosen(event.target.value)}
            >
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <div>
          <Button type="submit" look="secondary">
            {t.compareNow}
          </Button>
        </div>
      </form>
    </Card>
  )
}
