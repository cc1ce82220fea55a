import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { toProblem } from '../../../lib/problem'
import { useSearch } from '../../../lib/router'
import { personQuery } from '../api/find-members'
import type { Occasion } from '../api/list-occasions'
import { prefilled, type VisitForm } from './visit-form'

/**
 * Fills in what the address asks for (`?member=…&occasion=BIRTHDAY&on=2026-11-20`), once: a due visit opened from
 * today's list needs no searching. A draft about somebody is left as it is.
 *
 * @returns whether the member in the address is not known to this officer
 */
export function usePrefill(
  value: VisitForm,
  rules: readonly Occasion[],
  fill: (changes: Partial<VisitForm>) => void,
): boolean {
  const [search] = useSearch()
  const wantedMember = search.get('member') ?? ''
  const wantedOccasion = search.get('occasion') ?? ''
  const on = search.get('on') ?? ''
  const { data: person, error } = useQuery(personQuery(wantedMember))
  const done = useRef(false)

  useEffect(() => {
    if (done.current || wantedMember === '' || !person) return
    if (value.person) {
      done.current = true
      return
    }
    const rule = rules.find((candidate) => candidate.occasion === wantedOccasion)
    if (wantedOccasion !== '' && !rule && rules.length === 0) return
    done.current = true
    const { id, name, memberNo, union } = person
    fill({
      person: { id, name, memberNo, union },
      ...(rule && prefilled(rule)),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(on) && { occurredOn: on }),
    })
  }, [wantedMember, wantedOccasion, on, person, rules, value.person, fill])
  return error !== null && toProblem(error).status === 404
}
