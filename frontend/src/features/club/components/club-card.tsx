import { useTexts } from '../../../lib/i18n'
import { Link } from '../../../lib/router'
import { Badge } from '../../../ui/surface'
import type { Club } from '../api/clubs'
import { clubTexts } from '../texts'
import { JoinClub } from './join-club'

/** A club in a list: what it is, who leads it, and whether the reader can join. */
export function ClubCard({ club }: { club: Club }) {
  const t = useTexts(clubTexts)
  const heads = club.officers.filter(({ post }) => post === 'HEAD').map(({ name }) => name)
  return (
    <article className="card stack-s" aria-labelledby={`club-${club.id}`}>
      <h2 id={`club-${club.id}`}>
        <Link to={`/m/clubs/${club.id}`}>{club.name}</Link>
      </h2>
      <div className="row">
        <Badge>{t.kinds[club.kind]}</Badge>
        <span className="soft small">{club.union.name}</span>
        <span className="soft small">{t.members(club.members)}</span>
      </div>
      {club.meets !== undefined && <p>{club.meets}</p>}
      {heads.length > 0 && <p className="soft small">{t.heads(heads)}</p>}
      {club.asking !== undefined && club.asking > 0 && (
        <Badge tone="gold">{t.askingCount(club.asking)}</Badge>
      )}
      <JoinClub club={club} />
    </article>
  )
}
