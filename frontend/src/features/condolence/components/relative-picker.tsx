import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { ChipGroup } from '../../../ui/field'
import { showToast } from '../../../ui/toast'
import { useRelatives, type Relative } from '../api/list-relatives'
import { condolenceTexts } from '../texts'

interface RelativePickerProps {
  memberId: string
  chosen: string
  onChoose: (relative: Relative) => void
}

/** Chooses from the member's own list, so that nothing is typed and the same event stands once. */
export function RelativePicker({ memberId, chosen, onChoose }: RelativePickerProps) {
  const t = useTexts(condolenceTexts)
  const { mutate, data, isPending } = useRelatives(memberId)
  if (data?.items.length === 0) return <p className="soft">{t.noRelatives}</p>
  if (data) {
    return (
      <ChipGroup
        name="familyMemberId"
        label={t.relatives}
        choices={data.items.map(({ id, name, relation }) => ({
          value: id,
          label: name,
          detail: t.relations[relation],
        }))}
        value={chosen}
        onChange={(id) => {
          const relative = data.items.find((one) => one.id === id)
          if (relative) onChoose(relative)
        }}
      />
    )
  }
  const look = () => mutate(undefined, { onError: (error) => showToast(t.failed(toProblem(error).message)) })
  return (
    <div className="stack-s">
      <div>
        <Button look="secondary" icon="people" busy={isPending} onClick={look}>
          {t.chooseRelative}
        </Button>
      </div>
      <p className="soft small">{t.chooseRelativeHint}</p>
    </div>
  )
}
