import type { CareTodo } from '../api/list-todos'

/** Where its visit is recorded. A follow-up is a visit on whatever occasion; the others bring theirs along. */
export function newVisitPath(todo: CareTodo, visitsPath: string): string {
  const asked = new URLSearchParams()
  if (todo.member) asked.set('member', todo.member.id)
  if (todo.kind !== 'FOLLOW_UP') {
    asked.set('occasion', todo.kind)
    asked.set('on', todo.eventOn)
  }
  return `${visitsPath}/new?${asked.toString()}`
}
