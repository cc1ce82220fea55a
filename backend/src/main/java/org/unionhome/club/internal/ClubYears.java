package org.unionhome.club.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/** Years of clubs and what is known of them: sessions, who came, who joined and left, and how they were assessed. */
@ApplicationScoped
class ClubYears {

    /** No club is asked for more years than this. */
    private static final int MOST = 100;
    /** A member of a day joined by then and left later. */
    private static final String FACTS =
            """
            select y.year, s.sessions, s.months, s.person_times,
                   (select count(distinct t.person_id)
                      from club_activity a
                      join club_attendance t on t.activity_id = a.id
                     where a.club_id = ? and a.void_reason is null
                       and a.held_on >= y.first and a.held_on < y.next) as persons,
                   p.members_at_start, p.members_at_end, p.joined, p.gone
              from (select g.year, make_date(g.year, 1, 1) as first, make_date(g.year + 1, 1, 1) as next
                      from generate_series(?::integer, ?::integer) as g (year)) y
             cross join lateral (
                   select count(*) as sessions, count(distinct extract(month from a.held_on)) as months,
                          coalesce(sum(a.attended + a.guests), 0) as person_times
                     from club_activity a
                    where a.club_id = ? and a.void_reason is null
                      and a.held_on >= y.first and a.held_on < y.next) s
             cross join lateral (
                   select count(*) filter (where b.joined_on < y.first and coalesce(b.left_on >= y.first, true))
                              as members_at_start,
                          count(*) filter (where b.joined_on < y.next and coalesce(b.left_on >= y.next, true))
                              as members_at_end,
                          count(*) filter (where b.joined_on >= y.first and b.joined_on < y.next) as joined,
                          count(*) filter (where b.left_on >= y.first and b.left_on < y.next) as gone
                     from club_membership b
                    where b.club_id = ? and b.joined_on is not null) p
            """;

    private static final String YEARS = "select f.year, v.edition, v.grade, v.remark, v.assessor_name, v.assessed_at, "
            + told(
                    "sessions",
                    "months",
                    "person_times",
                    "persons",
                    "members_at_start",
                    "members_at_end",
                    "joined",
                    "gone")
            + " from (" + FACTS
            + """
              ) f
              left join lateral (select * from club_assessment v
                                  where v.club_id = ? and v.year = f.year
                                  order by v.edition desc limit 1) v on true
             order by f.year desc
            """;
    private final Sql sql;
    private final Clock clock;

    ClubYears(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private static String told(String... facts) {
        return String.join(
                ", ",
                List.of(facts).stream()
                        .map(fact -> "coalesce(v.%1$s, f.%1$s) as %1$s".formatted(fact))
                        .toList());
    }

    /** One statement: the latest first. */
    List<ClubYear> of(ClubRow club) {
        int last = lastYear(club);
        int first = Math.max(club.from().getYear(), last - MOST + 1);
        UUID id = club.id();
        return sql.list(YEARS, ClubYears::read, id, first, last, id, id, id);
    }

    /** One statement, as of now. */
    ClubYear.Facts facts(UUID club, int year) {
        return sql.first(FACTS, ClubYear.Facts::read, club, year, year, club, club)
                .orElseThrow();
    }

    /** The last year in which the club was there. */
    int lastYear(ClubRow club) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = club.to() == null || club.to().isAfter(today)
                ? today
                : club.to().minusDays(1);
        return end.getYear();
    }

    private static ClubYear read(ResultSet row) throws SQLException {
        boolean assessed = row.getString("grade") != null;
        return new ClubYear(
                row.getInt("year"),
                ClubYear.Facts.read(row),
                assessed
                        ? new ClubYear.Verdict(
                                row.getString("grade"),
                                row.getString("remark"),
                                row.getString("assessor_name"),
                                row.getTimestamp("assessed_at").toInstant(),
                                row.getInt("edition"))
                        : null);
    }
}
