import { useState, type SubmitEvent } from 'react'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ErrorSummary } from '../../../ui/error-summary'
import { Sheet } from '../../../ui/sheet'
import { showToast } from '../../../ui/toast'
import { useAddKind, type UnionKind } from '../api/add-kind'
import { organizationTexts } from '../texts'
import { KindTicks } from './kind-ticks'
import { TextField } from '../../../ui/text-field'

interface KindSheetProps {
  rootId: string
  kinds: readonly UnionKind[]
  onClose: () => void
}

const empty = {
  code: '',
  nameZh: '',
  nameEn: '',
  rank: '',
  committeeFrom: '',
  source: '',
  basic: true,
  parents: [] as string[],
  children: [] as string[],
}

/** Takes down a kind of one's own: its names, where it stands, and from how many members it has a committee. */
export function KindSheet({ rootId, kinds, onClose }: KindSheetProps) {
  const t = useTexts(organizationTexts)
  const [typed, setTyped] = useState(empty)
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAddKind()
  const problem = error && toProblem(error)
  const missing: Record<string, string> = {}
  for (const name of ['code', 'nameZh', 'nameEn'] as const) {
    if (typed[name].trim() === '') missing[name] = t.needed
  }
  if (!/^[1-9]\d{0,3}$/.test(typed.rank)) missing['rank'] = t.needed
  if (typed.parents.length === 0) missing['parents'] = t.needed
  const messages = { ...problem?.fieldMessages(), ...(tried ? missing : {}) }
  const change = (changes: Partial<typeof empty>) => setTyped({ ...typed, ...changes })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing).length > 0 || isPending) return
    const { committeeFrom, source, rank, ...rest } = typed
    mutate(
      {
        ...rest,
        unionId: rootId,
        code: rest.code.trim().toUpperCase(),
        rank: Number(rank),
        ...(committeeFrom === '' ? {} : { committeeFrom: Number(committeeFrom) }),
        ...given({ source: source.trim() }),
      },
      {
        onSuccess: () => {
          onClose()
          showToast(t.kindAdded)
        },
      },
    )
  }
  const line = (name: 'code' | 'nameZh' | 'nameEn' | 'source', label: string, maxLength: number) => (
    <TextField
      name={name}
      label={label}
      maxLength={maxLength}
      optional={name === 'source'}
      error={messages[name]}
      value={typed[name]}
      onChange={(value) => change({ [name]: value })}
    />
  )
  return (
    <Sheet title={t.addKind} open onClose={onClose}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary messages={messages} overall={problem?.message} requestId={problem?.requestId} />
        {line('nameZh', t.kindNameZh, 60)}
        {line('nameEn', t.kindNameEn, 100)}
        {line('code', t.kindCode, 40)}
        <TextField
          name="rank"
          label={t.kindRank}
          hint={t.kindRankHint}
          inputMode="numeric"
          maxLength={4}
          error={messages['rank']}
          value={typed.rank}
          onChange={(rank) => change({ rank })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={typed.basic}
            onChange={(event) => change({ basic: event.target.checked })}
          />
          <span>{t.kindBasic}</span>
        </label>
        <TextField
          name="committeeFrom"
          label={t.kindCommitteeFrom}
          inputMode="numeric"
          maxLength={6}
          optional
          error={messages['committeeFrom']}
          value={typed.committeeFrom}
          onChange={(value) => change({ committeeFrom: value.replace(/\D/g, '') })}
        />
        {line('source', t.kindSource, 200)}
        <KindTicks
          name="parents"
          label={t.kindParents}
          kinds={kinds}
          error={messages['parents']}
          value={typed.parents}
          onChange={(parents) => change({ parents })}
        />
        <KindTicks
          name="children"
          label={t.kindChildren}
          kinds={kinds}
          value={typed.children}
          onChange={(children) => change({ children })}
        />
        <div className="row">
          <Button type="submit" busy={isPending}>
            {t.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
