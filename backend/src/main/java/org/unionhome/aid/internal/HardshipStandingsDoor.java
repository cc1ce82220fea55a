package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.unionhome.kernel.Sql;

/** Looks a file in force up by any worker of its household; whoever keeps it. */
@ApplicationScoped
class HardshipStandingsDoor implements HardshipStandings {

    private final Sql sql;
    private final HardshipSeal seal;

    HardshipStandingsDoor(Sql sql, HardshipSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public Optional<HardshipStanding> of(UUID person, LocalDate day) {
        return sql.first("select * from hardship_standing(?, ?::date)", this::standing, person, day);
    }

    private HardshipStanding standing(ResultSet row) throws SQLException {
        Judgement judgement = seal.judgement(row.getBytes("judgement"));
        HardshipQuestion asked = judgement.asked();
        var means = asked == null ? seal.household(row.getBytes("content")).means(Set.of()) : asked.means();
        return new HardshipStanding(
                Sql.id(row, "id"),
                row.getString("file_no"),
                Sql.id(row, "union_id"),
                judgement.generation(),
                row.getString("category"),
                Set.of((UUID[]) row.getArray("persons").getArray()),
                means.persons(),
                means.income(),
                means.rigid(),
                judgement.standard(),
                judgement.day(),
                Sql.date(row, "review_failed_on"),
                Sql.date(row, "review_due"));
    }
}
