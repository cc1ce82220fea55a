import { formatDate } from '../../../lib/format'
import { useLanguage, useTexts } from '../../../lib/i18n'
import { Facts } from '../../../ui/facts'
import { Notice } from '../../../ui/surface'
import type { Club } from '../api/clubs'
import { clubTexts } from '../texts'

/** What a club is, for members and officers alike. */
export function ClubFacts({ club }: { club: Club }) {
  const t = useTexts(clubTexts)
  const language = useLanguage()
  return (
    <div className="stack">
      {club.to !== undefined && (
        <Notice tone="gold">{t.ended(formatDate(club.to, language), club.endReason ?? '')}</Notice>
      )}
      <Facts
        facts={[
          [t.kind, t.kinds[club.kind]],
          [t.membersFact, t.members(club.members)],
          [t.meets, club.meets],
          [t.since, formatDate(club.from, language)],
          [t.admission, t.admissions[club.admission]],
          [
            t.officers,
            club.officers.length === 0
              ? t.noOfficers
              : t.listed(club.officers.map(({ name, post }) => t.officer(name, t.posts[post]))),
          ],
          [t.about, club.purpose],
        ]}
      />
    </div>
  )
}
