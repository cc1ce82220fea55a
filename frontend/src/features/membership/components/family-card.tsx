import { useTexts } from '../../../lib/i18n'
import { toProblem } from '../../../lib/problem'
import { Button } from '../../../ui/button'
import { Badge, Card } from '../../../ui/surface'
import { Facts } from '../../../ui/facts'
import { showToast } from '../../../ui/toast'
import { useRemoveFamilyMember, type FamilyMember, type FamilyPurpose } from '../api/family'
import { familyTexts } from '../family-texts'

interface FamilyCardProps {
  member: FamilyMember
  purposes: readonly FamilyPurpose[]
  onEdit: () => void
}

/** Somebody of the family, what she is entered for, and what is known of her. */
export function FamilyCard({ member, purposes, onEdit }: FamilyCardProps) {
  const t = useTexts(familyTexts)
  const { mutate, isPending } = useRemoveFamilyMember()
  const remove = () =>
    mutate(member, {
      onSuccess: () => showToast(t.removed(member.name)),
      onError: (error) => showToast(t.failed(toProblem(error).message)),
    })
  return (
    <Card>
      <div className="stack-s">
        <div className="row between">
          <strong>
            {t.relations[member.relation]} · {member.name}
          </strong>
          <span className="row">
            {purposes
              .filter(({ purpose }) => member.purposes.includes(purpose))
              .map(({ purpose, name }) => (
                <Badge key={purpose}>{name}</Badge>
              ))}
          </span>
        </div>
        <Facts
          facts={[
            [t.birthMonth, member.birthMonth],
            [t.school, member.school],
            [t.stage, member.stage],
          ]}
        />
        {member.purposes.includes('SCHOOLING_AID') && <p className="soft small">{t.confirm}</p>}
        <div className="row">
          <Button look="secondary" aria-label={t.edit(member.name)} onClick={onEdit}>
            {t.change}
          </Button>
          <Button look="quiet" busy={isPending} aria-label={`${t.remove}：${member.name}`} onClick={remove}>
            {t.remove}
          </Button>
        </div>
      </div>
    </Card>
  )
}
