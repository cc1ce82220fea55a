package org.unionhome.contest.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Sql;

/**
 * Whom a rule gives its title.
 *
 * @param item absent for an overall rank
 * @param givenFor name of the item or of the trade; absent for the contest as a whole
 * @param union where she was a member when she was entered
 * @param numbers start numbers in the order of the items
 * @param tied shares the rank with somebody
 * @param honor in the register, once it is given
 */
record Titled(
        UUID contest,
        UUID rule,
        @Nullable UUID item,
        @Nullable String givenFor,
        UUID person,
        String name,
        UUID union,
        List<Integer> numbers,
        int rank,
        boolean tied,
        TitlePolicy.Met met,
        @Nullable UUID honor) {

    static final String ALL =
            """
            select t.contest_id, t.rule_id, t.item_id, t.given_for, t.person_id, t.name, t.member_union_id, t.numbers,
                   t.rank, t.tied, t.honor_id
              from contest_title t
              join contest_title_rule r on r.id = t.rule_id
            """;

    boolean isUnknown() {
        return met == TitlePolicy.Met.UNKNOWN;
    }

    static Titled read(ResultSet row) throws SQLException {
        return new Titled(
                Sql.id(row, "contest_id"),
                Sql.id(row, "rule_id"),
                row.getObject("item_id", UUID.class),
                row.getString("given_for"),
                Sql.id(row, "person_id"),
                row.getString("name"),
                Sql.id(row, "member_union_id"),
                List.of((Integer[]) row.getArray("numbers").getArray()),
                row.getInt("rank"),
                row.getBoolean("tied"),
                TitlePolicy.Met.YES,
                Sql.id(row, "honor_id"));
    }
}
