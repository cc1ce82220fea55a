import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { findMembersQuery } from '../../../features/membership/api/find-members'
import { useSession } from '../../../lib/access'
import { useTexts } from '../../../lib/i18n'
import { navigate } from '../../../lib/router'
import { may } from '../../../lib/session'
import { useSettled } from '../../../lib/settled'
import { useShortcut } from '../../../lib/shortcuts'
import { Combobox, type Option } from '../../../ui/desk/combobox'
import { Icon } from '../../../ui/icon'
import { Sheet } from '../../../ui/sheet'
import { deskTexts } from '../texts'
import { placesOf, type Place } from './places'

function fits(place: Place, typed: string): boolean {
  const wanted = typed.toLowerCase()
  return place.label.toLowerCase().includes(wanted) || place.initials.startsWith(wanted)
}

/** Ctrl+K: any page by its name or initials, any member by name, pinyin or number. */
export function QuickNavigation() {
  const t = useTexts(deskTexts)
  const session = useSession()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const show = useCallback(() => setOpen(true), [])
  useShortcut('k', show, { withControl: true })
  const settled = useSettled(typed.trim())
  const members = useQuery({
    ...findMembersQuery(settled),
    enabled: open && settled.length > 1 && may(session, 'MEMBER_READ'),
  })
  const places = placesOf(session, t)
    .flatMap((group) => group.places)
    .filter((place) => fits(place, typed.trim()))
  const options: Option[] = [
    ...places.map((place) => ({ id: place.to, label: place.label, detail: t.quickPage })),
    ...(members.data?.items ?? []).map((member) => ({
      id: `/desk/members?open=${member.id}`,
      label: member.name,
      detail: `${t.quickMember} · ${member.memberNo} · ${member.union.name}`,
    })),
  ]
  const close = () => {
    setOpen(false)
    setTyped('')
  }
  return (
    <>
      <button type="button" className="bar-button" onClick={show} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span className="bar-word">{t.quick}</span>
        <kbd className="bar-word">Ctrl K</kbd>
      </button>
      <Sheet title={t.quick} open={open} onClose={close}>
        <div className="quick">
          <Combobox
            label={t.quickHint}
            typed={typed}
            onType={setTyped}
            options={options}
            busy={members.isFetching}
            onChoose={(option) => {
              close()
              navigate(option.id)
            }}
          />
        </div>
      </Sheet>
    </>
  )
}
