package org.unionhome.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * A title that ranks give, fixed when the contest is announced.
 *
 * @param level word of the contract, such as PROVINCE
 * @param lastRank the last rank that gets it; whoever shares a rank shares its title
 * @param maxAge full years on the day of the contest, at most
 * @param source where the condition is ruled
 * @param prize comes with a prize, in money or in kind
 */
record TitleRule(
        UUID id,
        String title,
        String level,
        String issuer,
        Basis basis,
        int firstRank,
        int lastRank,
        @Nullable Integer maxAge,
        boolean womenOnly,
        @Nullable String source,
        boolean prize) {

    static final String ALL =
            """
            select r.id, r.contest_id, r.title, r.level, r.issuer, r.basis, r.first_rank, r.last_rank, r.max_age,
                   r.women_only, r.source, r.prize
              from contest_title_rule r
            """;

    /** Of what the rank is. */
    enum Basis {
        /** The overall score in a trade. */
        OVERALL,
        /** Each item by itself. */
        ITEM
    }

    boolean covers(int rank) {
        return firstRank <= rank && rank <= lastRank;
    }

    boolean isConditional() {
        return maxAge != null || womenOnly;
    }

    /** As it stands in the register of honours, where the same title in two items is two honours. */
    String titleFor(@Nullable String givenFor) {
        return givenFor == null ? title : title + "（" + givenFor + "）";
    }

    static TitleRule read(ResultSet row) throws SQLException {
        return new TitleRule(
                Sql.id(row, "id"),
                row.getString("title"),
                row.getString("level"),
                row.getString("issuer"),
                Basis.valueOf(row.getString("basis")),
                row.getInt("first_rank"),
                row.getInt("last_rank"),
                row.getObject("max_age", Integer.class),
                row.getBoolean("women_only"),
                row.getString("source"),
                row.getBoolean("prize"));
    }
}
