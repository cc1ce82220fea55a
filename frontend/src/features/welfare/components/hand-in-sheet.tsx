import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { today } from '../../../lib/format'
import { useTexts } from '../../../lib/i18n'
import { given } from '../../../lib/pages'
import { navigate } from '../../../lib/router'
import { MemberPicker, type Picked } from '../../../ui/desk/pickers'
import { ChipGroup } from '../../../ui/field'
import { SheetForm } from '../../../ui/sheet-form'
import { Notice } from '../../../ui/surface'
import { TextField } from '../../../ui/text-field'
import { showToast } from '../../../ui/toast'
import { useSheetForm } from '../../../ui/use-sheet-form'
import { claimableQuery, useHandInClaim, type ClaimAuthority } from '../api/handed-in-claims'
import { claimTexts } from '../claim-texts'
import { myWelfareTexts } from '../my-texts'
import { ClaimFields, claimOf, emptyClaim, missingOfClaim } from './claim-fields'

const authorities = ['MEMBER', 'FAMILY', 'GUARDIAN'] as const

/** A claim for a member who cannot make it herself, and by whose word it is made. */
export function HandInSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(claimTexts)
  const mine = useTexts(myWelfareTexts)
  const [member, setMember] = useState<Picked>()
  const [enrollmentId, setEnrollment] = useState('')
  const [draft, setDraft] = useState(emptyClaim)
  const [givenBy, setGivenBy] = useState<ClaimAuthority>('MEMBER')
  const [name, setName] = useState('')
  const [givenOn, setGivenOn] = useState(today())
  const { data, error } = useQuery(claimableQuery(member?.id))
  const enrollments = data?.enrollments ?? []
  const treatments = data?.treatments ?? []
  const enrollment = enrollments.find(({ id }) => id === enrollmentId) ?? enrollments[0]
  const missing: Record<string, string> = {
    ...(!member && { memberId: t.memberNeeded }),
    ...(enrollment && missingOfClaim(draft, enrollment, treatments, mine)),
    ...(givenBy !== 'MEMBER' && name.trim() === '' && { name: t.nameNeeded }),
    ...(givenOn === '' && { givenOn: mine.dayNeeded }),
  }
  const form = useSheetForm(useHandInClaim(), missing, ({ id }) => {
    onClose()
    showToast(t.wasHandedIn)
    navigate(`/desk/welfare/claims/${id}`)
  })
  const send = () => {
    const claim = enrollment && claimOf(draft, enrollment, treatments)
    form.send(
      claim && {
        claim,
        authorisation: { givenBy, givenOn, ...given({ name: givenBy === 'MEMBER' ? '' : name.trim() }) },
      },
    )
  }
  return (
    <SheetForm
      title={t.handIn}
      action={t.handIn}
      busy={form.busy}
      messages={form.messages}
      problem={form.problem}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="soft">{t.handInText}</p>
      <MemberPicker
        name="memberId"
        label={t.member}
        error={form.messages['memberId']}
        value={member}
        onChange={(picked) => {
          setMember(picked)
          setEnrollment('')
        }}
      />
      {member && data && !enrollment && <Notice>{t.notEnrolled}</Notice>}
      {error && <Notice tone="bad">{t.notLoaded}</Notice>}
      {enrollment && (
        <>
          <ChipGroup
            name="enrollmentId"
            label={t.scheme}
            choices={enrollments.map((one) => ({ value: one.id, label: `${one.schemeName} · ${one.name}` }))}
            value={enrollment.id}
            onChange={setEnrollment}
          />
          <ClaimFields
            enrollment={enrollment}
            treatments={treatments}
            value={draft}
            change={(changes) => setDraft((before) => ({ ...before, ...changes }))}
            messages={form.messages}
          />
          <ChipGroup
            name="givenBy"
            label={t.givenBy}
            choices={authorities.map((value) => ({ value, label: t.authorities[value] }))}
            value={givenBy}
            onChange={setGivenBy}
          />
          {givenBy !== 'MEMBER' && (
            <TextField
              name="name"
              label={t.givenByName}
              maxLength={60}
              error={form.messages['name']}
              value={name}
              onChange={setName}
            />
          )}
          <TextField
            name="givenOn"
            label={t.givenOn}
            type="date"
            max={today()}
            error={form.messages['givenOn']}
            value={givenOn}
            onChange={setGivenOn}
          />
        </>
      )}
    </SheetForm>
  )
}
