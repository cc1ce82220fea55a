import { useState } from 'react'
import { useTexts } from '../../../../lib/i18n'
import { Button } from '../../../../ui/button'
import { ChipGroup } from '../../../../ui/field'
import { Badge, Card } from '../../../../ui/surface'
import { showToast } from '../../../../ui/toast'
import { useDismissPair, useProposeMerge, type DuplicatePair } from '../../api/duplicates'
import { duplicateTexts } from '../../duplicate-texts'
import { ReasonSheet } from './reason-sheet'
import { SideBySide } from './side-by-side'

/** Two persons who may be one, and the two answers. */
export function PairCard({ pair }: { pair: DuplicatePair }) {
  const t = useTexts(duplicateTexts)
  const [asking, setAsking] = useState<'merge' | 'dismiss'>()
  const close = () => setAsking(undefined)
  return (
    <Card>
      <div className="stack">
        <h2>{t.pair(pair.first.name, pair.second.name)}</h2>
        <div className="row">
          {pair.reasons.map((reason) => (
            <Badge key={reason} tone="accent">
              {t.reasons[reason]}
            </Badge>
          ))}
        </div>
        <SideBySide one={pair.first} other={pair.second} heads={t.sides} />
        <div className="row">
          <Button onClick={() => setAsking('merge')}>{t.same}</Button>
          <Button look="secondary" onClick={() => setAsking('dismiss')}>
            {t.different}
          </Button>
        </div>
      </div>
      {asking === 'merge' && <MergeSheet pair={pair} onClose={close} />}
      {asking === 'dismiss' && <DismissSheet pair={pair} onClose={close} />}
    </Card>
  )
}

interface PairSheetProps {
  pair: DuplicatePair
  onClose: () => void
}

function MergeSheet({ pair, onClose }: PairSheetProps) {
  const t = useTexts(duplicateTexts)
  const [survivorId, setSurvivorId] = useState('')
  const { mutate, isPending, error } = useProposeMerge()
  const sides = [pair.first, pair.second]
  const propose = (reason: string) => {
    const absorbed = sides.find(({ id }) => id !== survivorId)
    if (!absorbed) return
    mutate(
      { survivorId, absorbedId: absorbed.id, reason },
      {
        onSuccess: () => {
          onClose()
          showToast(t.proposed)
        },
      },
    )
  }
  return (
    <ReasonSheet
      title={t.mergeTitle}
      hint={t.mergeReasonHint}
      submit={t.propose}
      open
      onClose={onClose}
      onSubmit={propose}
      busy={isPending}
      error={error}
      missing={survivorId === '' ? { survivorId: t.needKeep } : {}}
    >
      <ChipGroup
        name="survivorId"
        label={t.keep}
        hint={t.keepHint}
        tiles
        choices={sides.map((side, index) => ({
          value: side.id,
          label: `${t.sides[index === 0 ? 0 : 1]} · ${side.memberNo}`,
          detail: `${side.union.name} · ${t.statuses[side.status]}`,
        }))}
        value={survivorId}
        onChange={setSurvivorId}
      />
    </ReasonSheet>
  )
}

function DismissSheet({ pair, onClose }: PairSheetProps) {
  const t = useTexts(duplicateTexts)
  const { mutate, isPending, error } = useDismissPair()
  return (
    <ReasonSheet
      title={t.dismissTitle}
      hint={t.dismissReasonHint}
      submit={t.dismiss}
      open
      onClose={onClose}
      onSubmit={(reason) =>
        mutate(
          { firstId: pair.first.id, secondId: pair.second.id, reason },
          {
            onSuccess: () => {
              onClose()
              showToast(t.dismissed)
            },
          },
        )
      }
      busy={isPending}
      error={error}
    >
      <p className="soft">{t.dismissText}</p>
    </ReasonSheet>
  )
}
