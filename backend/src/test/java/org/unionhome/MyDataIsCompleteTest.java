package org.unionhome;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.PersonalData;
import org.unionhome.testing.TestDatabase;

/**
 * "All my data" means all: every table that points at a person or a membership is handed out by somebody, or stands
 * here with the reason why not. A new table fails this test until one of the two is true.
 */
@QuarkusTest
class MyDataIsCompleteTest {

    /** Table, and why it is left out. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "my_data_export", "the file itself: it would hold its own forerunners",
            "appointment_proposal", "what came of it is handed out as an office; a refused one says who thought of her",
            "dues_difference", "what a trial of a month was compared by; what came of it is handed out as dues",
            "duplicate_pair", "a doubt of officers about two files, of which one may be somebody else's",
            "person_merge", "how two files became one: what was in them is handed out where it is now");

    private static final String POINTING_AT_A_PERSON =
            """
            select distinct r.relname
              from pg_constraint f
              join pg_class r on r.oid = f.conrelid
              join pg_class t on t.oid = f.confrelid
              join pg_namespace n on n.oid = r.relnamespace
             where f.contype = 'f' and n.nspname = 'public' and t.relname in ('person', 'membership')
            """;

    @Inject
    @Any
    Instance<PersonalData> sources;

    @Test
    void every_table_that_points_at_a_person_is_handed_out_or_left_out_for_a_reason() throws SQLException {
        Set<String> missing = tables(POINTING_AT_A_PERSON);
        missing.addAll(Set.of("person", "membership"));
        assertThat(missing).hasSizeGreaterThan(10);
        missing.removeAll(handedOut());
        missing.removeAll(LEFT_OUT.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void no_table_is_both_handed_out_and_left_out_and_none_is_invented() throws SQLException {
        assertThat(handedOut()).doesNotContainAnyElementsOf(LEFT_OUT.keySet());
        assertThat(tables("select relname from pg_class where relkind in ('r', 'p')"))
                .containsAll(handedOut())
                .containsAll(LEFT_OUT.keySet());
    }

    private Set<String> handedOut() {
        return sources.stream().flatMap(source -> source.tables().stream()).collect(Collectors.toSet());
    }

    private static Set<String> tables(String query) throws SQLException {
        var names = new TreeSet<String>();
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.createStatement()) {
            var row = statement.executeQuery(query);
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
