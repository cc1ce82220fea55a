import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { useSearch } from '../../../lib/router'
import { chooseWorkingUnion, officeUnions, useWorkingUnion } from '../../../lib/working-union'
import { Disclosure } from '../../../ui/desk/disclosure'
import { deskTexts } from '../texts'

/** Which union the lists begin with; an officer of several changes it here. */
export function UnionSwitcher() {
  const t = useTexts(deskTexts)
  const session = useSession()
  const working = useWorkingUnion()
  const [, changeSearch] = useSearch()
  const unions = officeUnions(session)
  if (!working) return null
  if (unions.length < 2) {
    return (
      <p className="scope-name">
        <span className="visually-hidden">{t.workingUnion}</span> {working.name}
      </p>
    )
  }
  return (
    <Disclosure
      label={<span className="scope-name">{working.name}</span>}
      icon="tree"
      name={`${t.switchUnion}：${working.name}`}
    >
      {(close) => (
        <ul className="plain-choices">
          {unions.map((union) => (
            <li key={union.id}>
              <button
                type="button"
                aria-pressed={union.id === working.id}
                onClick={() => {
                  chooseWorkingUnion(union.id)
                  changeSearch({ union: '' })
                  close()
                }}
              >
                {union.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
