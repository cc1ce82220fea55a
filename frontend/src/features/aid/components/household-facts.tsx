import { formatDate, formatMoney } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import type { HardshipFile } from '../api/hardship-files'
import { hardshipTexts } from '../hardship-texts'

/** What the file says about the household; numbers as they came, masked. */
export function HouseholdFacts({ household }: { household: HardshipFile['household'] }) {
  const t = useTexts(hardshipTexts)
  const language = useLanguage()
  const bank = [household.bankName, household.bankBranch, household.bankCardMasked].filter(Boolean).join(' ')
  return (
    <section className="stack-s" aria-labelledby="household">
      <h2 id="household">{t.household}</h2>
      <Facts
        facts={[
          [t.mainCause, t.causes[household.mainCause]],
          [t.health, household.health],
          [t.workState, household.workState],
          [t.housing, household.housing],
          [t.registeredAt, household.registeredAt],
          [t.labourSince, household.labourSince && formatDate(household.labourSince, language)],
          [t.division, household.division],
          [t.bank, bank],
          [t.note, household.note],
        ]}
      />
      {household.facts.length > 0 && (
        <p className="small">{household.facts.map((fact) => t.facts[fact]).join('；')}</p>
      )}
      <h3>{t.members}</h3>
      {household.members.length === 0 ? (
        <p className="soft">{t.noMembers}</p>
      ) : (
        <ul className="hardship-lines small">
          {household.members.map((member) => (
            <li key={member.id}>
              <strong>{member.name}</strong> · {t.relations[member.relation]}
              {member.idNumberMasked !== undefined && ` · ${member.idNumberMasked}`}
              {member.health !== undefined && ` · ${member.health}`}
              {member.school !== undefined && ` · ${member.school}`}
              {member.yearlyIncome !== undefined && ` · ${formatMoney(member.yearlyIncome)}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
