import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { navigate } from '../../../../lib/router'
import { useWorkingUnion } from '../../../../lib/working-union'
import { UnionPicker, type Picked } from '../../../../ui/desk/pickers'
import { ChipGroup, FormField } from '../../../../ui/field'
import { SheetForm } from '../../../../ui/sheet-form'
import { TextField } from '../../../../ui/text-field'
import { packsQuery } from '../../api/policy-packs'
import { useCreateDraft, type NewPolicyDraft } from '../../api/policy-drafts'
import { draftTexts } from '../../draft-texts'

type Change = NewPolicyDraft['change']
const changes = ['VERSION', 'LOCAL', 'ADOPTION', 'ENDING'] as const satisfies readonly Change[]

/** Begins with what is in force: what shall change, where, and of which rule book. */
export function NewDraft({ onClose }: { onClose: () => void }) {
  const t = useTexts(draftTexts)
  const working = useWorkingUnion()
  const packs = useQuery(packsQuery)
  const [union, setUnion] = useState<Picked | undefined>(working)
  const [change, setChange] = useState<Change>('VERSION')
  const [packCode, setPackCode] = useState('')
  const [newCode, setNewCode] = useState('')
  const { mutate, isPending, error } = useCreateDraft()
  const chosen = packCode === '' ? (packs.data?.items[0]?.code ?? '') : packCode
  return (
    <SheetForm
      title={t.newDraft}
      onClose={onClose}
      action={t.begin}
      busy={isPending}
      problem={error && toProblem(error)}
      onSubmit={() => {
        if (!union) return
        const own = change === 'LOCAL' && newCode !== '' ? { newCode } : {}
        mutate(
          { unionId: union.id, change, packCode: chosen, ...own },
          { onSuccess: ({ id }) => navigate(`/desk/rules/drafts/${id}`) },
        )
      }}
    >
      <UnionPicker name="unionId" label={t.union} value={union} onChange={setUnion} />
      <ChipGroup
        name="change"
        label={t.change}
        choices={changes.map((value) => ({ value, label: t.changes[value] }))}
        value={change}
        onChange={setChange}
      />
      <p className="soft small">{t.changeMeaning[change]}</p>
      <FormField name="packCode" label={t.pack}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value={chosen}
            onChange={(event) => setPackCode(event.target.value)}
          >
            {packs.data?.items.map(({ code, title }) => (
              <option key={code} value={code}>
                {`${title}（${code}）`}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {change === 'LOCAL' && (
        <TextField
          name="newCode"
          label={t.newCode}
          hint={t.newCodeHint}
          maxLength={60}
          value={newCode}
          onChange={(typed) => setNewCode(typed.toUpperCase())}
        />
      )}
    </SheetForm>
  )
}
