import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../../lib/access'
import { formatDate, formatMoney } from '../../../../lib/format'
import { useLanguage, useTexts } from '../../../../lib/i18n'
import { toProblem } from '../../../../lib/problem'
import { may } from '../../../../lib/session'
import { useUnionFilter } from '../../../../lib/working-union'
import { Button } from '../../../../ui/button'
import { DataTable, type Column } from '../../../../ui/desk/data-table'
import { PageHeader } from '../../../../ui/page'
import { Empty, Loaded } from '../../../../ui/states'
import { showToast } from '../../../../ui/toast'
import { standardsQuery, useConfirmStandard, type LivingStandard } from '../../api/living-standards'
import { StandardSheet } from '../../components/desk/standard-sheet'
import { hardshipTexts } from '../../hardship-texts'

/** Living standards that the union and those above it entered; confirmed by another they count. */
export default function StandardsPage() {
  const t = useTexts(hardshipTexts)
  const session = useSession()
  const unionId = useUnionFilter() ?? ''
  const [entering, setEntering] = useState(false)
  const standards = useQuery(standardsQuery(unionId))
  return (
    <>
      <PageHeader title={t.standards} intro={t.standardsIntro}>
        {may(session, 'AID_WORK') && unionId !== '' && (
          <Button icon="plus" onClick={() => setEntering(true)}>
            {t.enterStandard}
          </Button>
        )}
      </PageHeader>
      {unionId === '' ? (
        <Empty icon="tree" title={t.chooseUnion} />
      ) : (
        <Loaded of={standards} heights={[3, 3, 3]}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="book" title={t.noStandards} text={t.noStandardsText} />
            ) : (
              <StandardTable items={items} />
            )
          }
        </Loaded>
      )}
      {entering && <StandardSheet unionId={unionId} onClose={() => setEntering(false)} />}
    </>
  )
}

function StandardTable({ items }: { items: LivingStandard[] }) {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  const { mutate, isPending } = useConfirmStandard()
  const confirm = (id: string) =>
    mutate(id, {
      onSuccess: () => showToast(t.confirmed),
      onError: (error) => showToast(t.failed(toProblem(error).message)),
    })
  const columns: Column<LivingStandard>[] = [
    { key: 'place', title: t.place, short: true, render: ({ name, division }) => `${name} ${division}` },
    { key: 'kind', title: t.kind, render: ({ kind }) => t.standardKinds[kind] },
    { key: 'amount', title: t.amount, figure: true, render: ({ amount }) => formatMoney(amount) },
    { key: 'from', title: t.from, short: true, render: ({ from }) => formatDate(from, language) },
    { key: 'source', title: t.source, render: ({ source }) => source },
    { key: 'by', title: t.enteredBy, short: true, render: ({ enteredBy }) => enteredBy },
    {
      key: 'confirmed',
      title: t.confirmedBy,
      short: true,
      render: ({ id, confirmedBy, mayConfirm }) =>
        confirmedBy ??
        (mayConfirm ? (
          <Button look="secondary" busy={isPending} onClick={() => confirm(id)}>
            {t.confirm}
          </Button>
        ) : (
          t.waiting
        )),
    },
  ]
  return <DataTable label={t.standards} columns={columns} rows={items} rowKey={({ id }) => id} />
}
