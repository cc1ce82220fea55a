package org.unionhome.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.stack.Postgres;

/** What the tree named before adoptions alone told it goes on to rule, for the days on which it was named. */
class PacksNamedByTheTreeTest {

    private static final String BEFORE = "20261128600030";
    private static final String SINCE_2025 = "insert into pack_adoption (id, root_id, union_id, pack_code, period,"
            + " adopted_by, confirmed_by) select uuidv7(), root_id, id, 'HB-2018', '[2025-01-01,)', 'one', 'another'"
            + " from union_node where code = 'ADOPTED'";

    @Test
    void a_named_pack_becomes_an_adoption_for_its_days_beside_those_that_officers_made() throws SQLException {
        try (Postgres server = Postgres.ephemeral()) {
            String url = server.platformDatabase("moved", "owner-password-1", "app-password-1");
            migrate(url, BEFORE);
            try (Connection connection = server.connect("moved")) {
                for (String union : List.of("ALWAYS", "CHANGED", "ADOPTED", "NOTHING")) {
                    run(connection, union("'" + union + "'"));
                }
                run(
                        connection,
                        "update union_node set policy_pack = 'HB-2018' where code in ('ALWAYS', 'CHANGED', 'ADOPTED')");
                run(
                        connection,
                        "update union_node set policy_pack = 'AH-2018', valid_from = '2024-05-01' where code = 'CHANGED'");
                run(connection, "update union_node set name = '新名称', valid_from = '2025-05-01' where code = 'CHANGED'");
                run(connection, SINCE_2025);
            }
            migrate(url, "latest");
            try (Connection connection = server.connect("moved")) {
                assertThat(adoptions(connection))
                        .containsExactly(
                                "ADOPTED HB-2018 (,2025-01-01)",
                                "ADOPTED HB-2018 [2025-01-01,)",
                                "ALWAYS HB-2018 (,)",
                                "CHANGED AH-2018 [2024-05-01,)",
                                "CHANGED HB-2018 (,2024-05-01)");
            }
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, "unionhome_owner", "owner-password-1")
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static String union(String code) {
        return """
               insert into union_node (id, root_id, code, name, kind, level, l1)
               select id, id, %s, '工会', 'FEDERATION', 1, id from (select uuidv7() as id) one
               """
                .formatted(code);
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private static List<String> adoptions(Connection connection) throws SQLException {
        String select =
                """
                select n.code || ' ' || a.pack_code || ' ' || a.period
                  from pack_adoption a
                  join union_node n on n.id = a.union_id
                 order by 1
                """;
        var found = new ArrayList<String>();
        try (var prepared = connection.prepareStatement(select);
                var row = prepared.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
