import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../../lib/i18n'
import { Button } from '../../../ui/button'
import { PageHeader } from '../../../ui/page'
import { Sheet } from '../../../ui/sheet'
import { Loaded } from '../../../ui/states'
import { familyPurposesQuery, myFamilyQuery, type FamilyMember } from '../api/family'
import { FamilyCard } from '../components/family-card'
import { FamilyForm } from '../components/family-form'
import { familyTexts } from '../family-texts'

/** Whom of her family the union may know, and for what; entered, changed and removed by the member herself. */
export default function FamilyPage() {
  const t = useTexts(familyTexts)
  const family = useQuery(myFamilyQuery)
  const purposes = useQuery(familyPurposesQuery)
  const [editing, setEditing] = useState<FamilyMember | 'new'>()
  const known = purposes.data?.items ?? []
  const close = () => setEditing(undefined)
  return (
    <>
      <PageHeader title={t.title} intro={t.intro} back="/m/me" />
      <div className="stack">
        <div>
          <Button icon="plus" onClick={() => setEditing('new')}>
            {t.add}
          </Button>
        </div>
        <Loaded of={family} heights={[8, 8]}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{t.none}</p>
            ) : (
              <ul className="stack-s" aria-label={t.listed}>
                {items.map((member) => (
                  <li key={member.id}>
                    <FamilyCard member={member} purposes={known} onEdit={() => setEditing(member)} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
      <Sheet
        title={editing === undefined || editing === 'new' ? t.add : t.edit(editing.name)}
        open={editing !== undefined}
        onClose={close}
      >
        {editing !== undefined && (
          <FamilyForm purposes={known} held={editing === 'new' ? undefined : editing} onDone={close} />
        )}
      </Sheet>
    </>
  )
}
