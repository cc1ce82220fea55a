import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { hardshipTexts } from '../hardship-texts'
import type { Typed, PartProps } from './household-model'
import { SelectField } from './select-field'

const relations = [
  'SPOUSE',
  'SON',
  'DAUGHTER',
  'FATHER',
  'MOTHER',
  'SIBLING',
  'GRANDPARENT',
  'GRANDCHILD',
  'OTHER',
] as const

type Member = Typed['members'][number]

/** Who lives in the household besides the worker. */
export function MembersPart(part: PartProps) {
  const t = useTexts(hardshipTexts)
  const { typed, change } = part
  const add = () =>
    change({
      members: [
        ...typed.members,
        { id: crypto.randomUUID(), name: '', relation: 'SPOUSE', health: '', school: '' },
      ],
    })
  return (
    <div className="stack">
      {typed.members.map((member, index) => (
        <Card key={member.id}>
          <MemberFields {...part} member={member} index={index} />
        </Card>
      ))}
      <div>
        <Button look="secondary" icon="plus" onClick={add}>
          {t.addMember}
        </Button>
      </div>
    </div>
  )
}

function MemberFields({
  typed,
  change,
  numbers,
  setNumber,
  messages,
  file,
  member,
  index,
}: PartProps & { member: Member; index: number }) {
  const t = useTexts(hardshipTexts)
  const set = (changes: Partial<Member>) =>
    change({ members: typed.members.map((one) => (one.id === member.id ? { ...one, ...changes } : one)) })
  const kept = file?.household.members.find(({ id }) => id === member.id)?.idNumberMasked
  const at = `members/${index}`
  return (
    <div className="stack-s">
      <TextField
        name={`${at}/name`}
        label={t.name}
        error={messages[`${at}/name`]}
        maxLength={100}
        value={member.name}
        onChange={(name) => set({ name })}
      />
      <SelectField
        name={`${at}/relation`}
        label={t.relation}
        choices={relations}
        words={t.relations}
        value={member.relation}
        onChange={(relation) => set({ relation })}
      />
      <TextField
        name={`${at}/idNumber`}
        label={t.idNumber}
        hint={kept === undefined ? undefined : t.numberKept}
        error={messages[`${at}/idNumber`]}
        optional
        maxLength={20}
        value={numbers[member.id] ?? ''}
        onChange={(number) => setNumber(member.id, number)}
      />
      <TextField
        name={`${at}/health`}
        label={t.health}
        optional
        maxLength={100}
        value={member.health}
        onChange={(health) => set({ health })}
      />
      <TextField
        name={`${at}/school`}
        label={t.school}
        optional
        maxLength={100}
        value={member.school}
        onChange={(school) => set({ school })}
      />
      <div>
        <Button
          look="quiet"
          onClick={() => change({ members: typed.members.filter(({ id }) => id !== member.id) })}
        >
          {t.remove(member.name || t.members)}
        </Button>
      </div>
    </div>
  )
}
