import { useTexts } from '../../../../lib/i18n'
import { Badge } from '../../../../ui/surface'
import type { DuplicateSide } from '../../api/duplicates'
import { duplicateTexts } from '../../duplicate-texts'

interface SideBySideProps {
  one: DuplicateSide
  other: DuplicateSide
  /** Over each of the columns. */
  heads: [string, string]
}

/** Two persons held against each other, line by line; what differs is said, not only coloured. */
export function SideBySide({ one, other, heads }: SideBySideProps) {
  const t = useTexts(duplicateTexts)
  const words = (side: DuplicateSide): Record<keyof typeof t.facts, string | undefined> => ({
    name: side.name,
    memberNo: side.memberNo,
    sex: side.sex && t.sexes[side.sex],
    birthDate: side.birthDate,
    idNumber: side.idNumber,
    phone: side.phone,
    union: side.union.name,
    status: t.statuses[side.status],
    post: side.post,
    joinedOn: side.joinedOn,
  })
  const [left, right] = [words(one), words(other)]
  return (
    <div role="region" aria-label={t.pair(one.name, other.name)}>
      <table className="side-by-side">
        <thead>
          <tr>
            <td />
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(t.facts) as (keyof typeof t.facts)[]).map((fact) => (
            <tr key={fact}>
              <th scope="row">
                {t.facts[fact]} {left[fact] !== right[fact] && <Badge tone="gold">{t.differs}</Badge>}
              </th>
              <td>{left[fact] ?? t.unknown}</td>
              <td>{right[fact] ?? t.unknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
