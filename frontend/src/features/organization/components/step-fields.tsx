import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { MemberPicker, UnionPicker } from '../../../ui/desk/pickers'
import { ChipGroup, fieldId } from '../../../ui/field'
import { Card } from '../../../ui/surface'
import { childUnionsQuery } from '../api/list-unions'
import { organizationTexts } from '../texts'
import { needsName, needsTarget, stepKinds, type StepForm } from './reorganization-form-model'
import { TextField } from '../../../ui/text-field'

interface StepFieldsProps {
  at: number
  value: StepForm
  error: string | undefined
  onChange: (step: StepForm) => void
  onRemove: (() => void) | undefined
}

/** One step: what is done, to which union, and what that kind of step has to know. */
export function StepFields({ at, value, error, onChange, onRemove }: StepFieldsProps) {
  const t = useTexts(organizationTexts)
  const set = (changes: Partial<StepForm>) => onChange({ ...value, ...changes })
  return (
    <Card>
      <div className="stack" id={fieldId(`step-${at}`)} tabIndex={-1}>
        {onRemove && (
          <div className="row between">
            <h2>{t.step(at + 1)}</h2>
            <Button look="quiet" onClick={onRemove}>
              {t.removeStep}
            </Button>
          </div>
        )}
        {error !== undefined && <p className="field-error">{error}</p>}
        <ChipGroup
          name={`kind-${at}`}
          label={t.stepKind}
          hint={t.stepHints[value.kind]}
          choices={stepKinds.map((kind) => ({ value: kind, label: t.stepKinds[kind] }))}
          value={value.kind}
          onChange={(kind) => set({ kind })}
        />
        <UnionPicker
          name={`union-${at}`}
          label={t.stepUnion}
          value={value.union ?? undefined}
          onChange={(picked) => set({ union: picked ?? null, children: [] })}
        />
        {needsTarget(value.kind) && (
          <UnionPicker
            name={`target-${at}`}
            label={value.kind === 'MOVE' ? t.newParent : t.mergeInto}
            value={value.target ?? undefined}
            onChange={(picked) => set({ target: picked ?? null })}
          />
        )}
        {needsName(value.kind) && (
          <TextField
            name={`name-${at}`}
            label={value.kind === 'SPLIT' ? t.splitName : t.newName}
            maxLength={200}
            value={value.name}
            onChange={(name) => set({ name })}
          />
        )}
        {value.kind === 'SPLIT' && (
          <>
            <TextField
              name={`code-${at}`}
              label={t.splitCode}
              hint={t.codeHint}
              maxLength={40}
              value={value.code}
              onChange={(code) => set({ code })}
            />
            {value.union && <SplitChildren of={value.union.id} value={value} onChange={set} />}
            <SplitMembers at={at} value={value} onChange={set} />
          </>
        )}
      </div>
    </Card>
  )
}

interface SplitProps {
  value: StepForm
  onChange: (changes: Partial<StepForm>) => void
}

/** Members who go along, chosen one after the other; whoever is chosen can be taken out again. */
function SplitMembers({ at, value, onChange }: SplitProps & { at: number }) {
  const t = useTexts(organizationTexts)
  return (
    <div className="stack-s">
      <MemberPicker
        name={`members-${at}`}
        label={t.splitMembers}
        hint={t.splitMembersHint}
        value={undefined}
        onChange={(picked) =>
          picked &&
          !value.members.some(({ id }) => id === picked.id) &&
          onChange({ members: [...value.members, picked] })
        }
      />
      {value.members.length > 0 && (
        <ul className="chips" aria-label={t.splitMembers}>
          {value.members.map(({ id, name }) => (
            <li key={id}>
              <Button
                look="quiet"
                icon="close"
                onClick={() => onChange({ members: value.members.filter((member) => member.id !== id) })}
              >
                {t.takeOut(name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function SplitChildren({ of, value, onChange }: SplitProps & { of: string }) {
  const t = useTexts(organizationTexts)
  const { data } = useQuery(childUnionsQuery(of))
  if (!data || data.items.length === 0) return <p className="soft">{t.splitNoChildren}</p>
  return (
    <fieldset className="field">
      <legend className="field-label">{t.splitChildren}</legend>
      <div className="chips">
        {data.items.map(({ id, name }) => {
          const chosen = value.children.some((child) => child.id === id)
          return (
            <label className="chip" key={id}>
              <input
                type="checkbox"
                checked={chosen}
                onChange={() =>
                  onChange({
                    children: chosen
                      ? value.children.filter((child) => child.id !== id)
                      : [...value.children, { id, name }],
                  })
                }
              />
              <span>{name}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
