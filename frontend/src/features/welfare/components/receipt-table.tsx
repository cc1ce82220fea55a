import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { may } from '../../../lib/session'
import { Button } from '../../../ui/button'
import { CursorTable } from '../../../ui/desk/cursor-table'
import type { Column } from '../../../ui/desk/data-table'
import { SheetForm } from '../../../ui/sheet-form'
import { Empty } from '../../../ui/states'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { receiptsQuery, useNoteProxy, type FestivalGift, type FestivalReceipt } from '../api/festivals'
import { giftTexts } from '../gift-texts'

/** Who has signed; for whoever has not, it can be said who fetched it. */
export function ReceiptTable({ gift }: { gift: FestivalGift }) {
  const t = useTexts(giftTexts)
  const session = useSession()
  const receipts = useInfiniteQuery(receiptsQuery(gift.id))
  const [noting, setNoting] = useState<FestivalReceipt>()
  const columns: Column<FestivalReceipt>[] = [
    { key: 'member', title: t.member, render: ({ member }) => member.name },
    {
      key: 'status',
      title: t.status,
      render: (receipt) => (
        <span className="row">
          {receipt.receivedOn === undefined
            ? t.due
            : receipt.byProxy
              ? t.fetched(receipt.receivedOn)
              : t.signed(receipt.receivedOn)}
          {receipt.status === 'DUE' && may(session, 'WELFARE_WRITE') && (
            <Button
              look="quiet"
              aria-label={t.proxyOf(receipt.member.name)}
              onClick={() => setNoting(receipt)}
            >
              {t.proxy}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return (
    <>
      <CursorTable
        label={t.receipts}
        columns={columns}
        of={receipts}
        rowKey={({ id }) => id}
        empty={<Empty icon="people" title={t.nobody} />}
      />
      {noting && <ProxySheet receipt={noting} onClose={() => setNoting(undefined)} />}
    </>
  )
}

function ProxySheet({ receipt, onClose }: { receipt: FestivalReceipt; onClose: () => void }) {
  const t = useTexts(giftTexts)
  const [name, setName] = useState('')
  const [relation, setRelation] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useNoteProxy(receipt)
  const problem = error && toProblem(error)
  const messages: Record<string, string> = { ...problem?.fieldMessages() }
  if (tried && name.trim() === '') messages['name'] = t.needed
  if (tried && relation.trim() === '') messages['relation'] = t.needed
  const submit = () => {
    setTried(true)
    if (name.trim() === '' || relation.trim() === '') return
    mutate(
      { name: name.trim(), relation: relation.trim() },
      {
        onSuccess: () => {
          showToast(t.noted)
          onClose()
        },
      },
    )
  }
  return (
    <SheetForm
      title={t.proxyOf(receipt.member.name)}
      action={t.proxy}
      busy={isPending}
      messages={messages}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={t.proxyName}
        maxLength={60}
        error={messages['name']}
        value={name}
        onChange={setName}
      />
      <TextField
        name="relation"
        label={t.relation}
        maxLength={40}
        error={messages['relation']}
        value={relation}
        onChange={setRelation}
      />
    </SheetForm>
  )
}
