import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { looksLikeIdNumber } from '../../../lib/id-number'
import { useTexts } from '../../../lib/i18n'
import { rowsOf } from '../../../lib/pages'
import { useSearch } from '../../../lib/router'
import { useSettled } from '../../../lib/settled'
import { FormField } from '../../../ui/field'
import { ListLink, PageHeader } from '../../../ui/page'
import { Loaded } from '../../../ui/states'
import { membersQuery } from '../api/list-members'
import { fileTexts } from '../file-texts'

export default function PeoplePage() {
  const t = useTexts(fileTexts)
  const [search, change] = useSearch()
  const [typed, setTyped] = useState(search.get('q') ?? '')
  const q = useSettled((search.get('q') ?? '').trim())
  const personal = looksLikeIdNumber(typed.trim())
  const type = (text: string) => {
    setTyped(text)
    // what stands in the address stays in the history of the browser
    if (!looksLikeIdNumber(text.trim())) change({ q: text })
  }
  const members = useInfiniteQuery(membersQuery({ q }))
  return (
    <>
      <PageHeader title={t.people} intro={t.peopleIntro} />
      <div className="stack">
        <FormField name="q" label={t.find} hint={t.findHint} error={personal ? t.notByIdNumber : undefined}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="search"
              autoComplete="off"
              maxLength={40}
              value={typed}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </FormField>
        <Loaded of={members} heights={[4, 4, 4]}>
          {(data) => {
            const rows = rowsOf(data)
            if (rows.length === 0) return <p className="soft">{t.nobody}</p>
            return (
              <ul>
                {rows.map((member) => (
                  <li key={member.id}>
                    <ListLink to={`/c/people/${member.id}`}>
                      <strong>{member.name}</strong>
                      <br />
                      <span className="soft small">
                        {member.memberNo} · {member.union.name}
                      </span>
                    </ListLink>
                  </li>
                ))}
              </ul>
            )
          }}
        </Loaded>
      </div>
    </>
  )
}
