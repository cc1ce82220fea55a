import { useQuery } from '@tanstack/react-query'
import { today } from '../../../../lib/format'
import { useTexts } from '../../../../lib/i18n'
import { Link } from '../../../../lib/router'
import { Facts } from '../../../../ui/facts'
import { Loaded } from '../../../../ui/states'
import { clubFiguresQuery } from '../../api/figures'
import { clubDeskTexts } from '../../desk-texts'

/** How many clubs there are today, by level, and who is in them. */
export function ClubCount({ unionId }: { unionId: string }) {
  const t = useTexts(clubDeskTexts)
  const figures = useQuery(clubFiguresQuery(unionId, today()))
  return (
    <Loaded of={figures} heights={[4]}>
      {({ own, below, persons, memberships }) => (
        <section aria-label={t.figures}>
          <Facts
            facts={[
              [t.own, own],
              [t.below, below],
              [t.belongs, t.inClubs(persons, memberships)],
              [
                t.participation,
                <Link key="participation" to={`/desk/clubs/participation?union=${unionId}`}>
                  {t.participationIntro}
                </Link>,
              ],
            ]}
          />
        </section>
      )}
    </Loaded>
  )
}
