import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { lifeTexts } from '../../life-texts'
import { differences, type FormField, type MemberForm } from './member-form-model'

interface MemberConflictProps {
  mine: MemberForm
  theirs: MemberForm
  onTake: (changes: Partial<MemberForm>) => void
}

/** Two officers at one file: both versions side by side, and a choice for each field. */
export function MemberConflict({ mine, theirs, onTake }: MemberConflictProps) {
  const t = useTexts(lifeTexts)
  const label = (field: FormField) => t[field]
  const shown = (form: MemberForm, field: FormField) => {
    if (field === 'sex') return form.sex === '' ? t.nothing : t.sexes[form.sex]
    if (field === 'form') return t.forms[form.form]
    if (field === 'postCategory') return t.postCategories[form.postCategory]
    if (field === 'through') return t.throughs[form.through]
    if (field === 'agencyHasUnion') return form.agencyHasUnion ? '✓' : '✗'
    return form[field] === '' ? t.nothing : form[field]
  }
  const rows = differences(mine, theirs)
  const columns: Column<FormField>[] = [
    { key: 'field', title: t.field, short: true, render: label },
    { key: 'yours', title: t.yours, render: (field) => shown(mine, field) },
    { key: 'theirs', title: t.theirs, render: (field) => shown(theirs, field) },
    {
      key: 'take',
      title: t.takeTheirs,
      short: true,
      render: (field) => (
        <Button look="quiet" onClick={() => onTake({ [field]: theirs[field] })}>
          {t.takeTheirs}
        </Button>
      ),
    },
  ]
  return (
    <section className="stack-s" aria-label={t.conflictTitle}>
      {rows.length === 0 ? (
        <p role="status">{t.conflictNone}</p>
      ) : (
        <>
          <p>{t.conflictText}</p>
          <DataTable label={t.conflictTitle} columns={columns} rows={rows} rowKey={(field) => field} />
        </>
      )}
    </section>
  )
}
