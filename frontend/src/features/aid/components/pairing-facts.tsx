import { addDays, formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Notice } from '../../../ui/surface'
import type { Pairing } from '../api/pairings'
import { pairingTexts } from '../pairing-texts'

/** Whom a member looks after, what they agreed, and each contact, the latest first. */
export function PairingFacts({ pairing }: { pairing: Pairing }) {
  const t = useTexts(pairingTexts)
  const language = useLanguage()
  const day = (value: string | undefined) => value && formatDate(value, language)
  return (
    <>
      {pairing.overdue && <Notice tone="bad">{t.overdue}</Notice>}
      <Facts
        facts={[
          [t.beneficiaryKind, t.beneficiaryKinds[pairing.beneficiaryKind]],
          [t.beneficiary, pairing.beneficiary],
          [t.guardian, pairing.guardian],
          [t.consentedOn, day(pairing.consentedOn)],
          [t.from, day(pairing.from)],
          [t.last, day(addDays(pairing.to, -1))],
          [t.rhythm, t.everyShort(pairing.contactEveryMonths)],
          [t.nextContact, day(pairing.nextContactBy)],
          [t.endReason, pairing.endReason],
        ]}
      />
      {pairing.contacts.length === 0 ? (
        <p className="soft">{t.noContacts}</p>
      ) : (
        <ul className="pairing-contacts" aria-label={t.contactsOf(pairing.code)}>
          {pairing.contacts.map((contact) => (
            <li key={`${contact.on}${contact.at}`}>
              <strong>{formatDate(contact.on, language)}</strong> {t.ways[contact.way]}
              <br />
              {contact.note} <span className="soft small">{contact.by}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
