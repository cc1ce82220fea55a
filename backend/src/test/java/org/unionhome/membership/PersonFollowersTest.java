package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.PersonFollower;
import org.unionhome.testing.World;

/** No table that refers to a person is forgotten when two of them turn out to be one. */
@QuarkusTest
class PersonFollowersTest {

    private static final String REFERRING =
            """
            select coalesce(string_agg(distinct c.conrelid::regclass::text, ','), '')
              from pg_constraint c
             where c.contype = 'f' and c.confrelid = '%s'::regclass
            """;

    @Inject
    Instance<PersonFollower> followers;

    private Set<String> follow() {
        return followers.stream()
                .flatMap(follower -> follower.follows().stream())
                .map(PersonFollower.Followed::table)
                .collect(Collectors.toSet());
    }

    private Set<String> stay() {
        return followers.stream().flatMap(follower -> follower.stays().stream()).collect(Collectors.toSet());
    }

    private static List<String> referringTo(String table) {
        return Arrays.stream(World.text(REFERRING.formatted(table)).split(","))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Test
    void every_table_that_refers_to_a_person_follows_or_stays() {
        assertThat(referringTo("person")).isNotEmpty().allSatisfy(table -> assertThat(
                        follow().contains(table) || stay().contains(table))
                .as("%s is named by no PersonFollower", table)
                .isTrue());
    }

    @Test
    void nothing_refers_to_a_standing_without_its_person() {
        assertThat(referringTo("membership")).isEmpty();
    }

    @Test
    void no_table_does_both_and_none_is_named_that_refers_to_nobody() {
        assertThat(follow()).doesNotContainAnyElementsOf(stay());
        assertThat(referringTo("person")).containsAll(follow()).containsAll(stay());
    }

    @Test
    void the_key_of_each_table_tells_the_rows_of_one_person_apart() throws SQLException {
        followers.stream().flatMap(follower -> follower.follows().stream()).forEach(followed -> {
            String key = String.join(",", followed.key());
            assertThat(World.count("select count(*) from (select person_id, " + key + " from " + followed.table()
                            + " where person_id is not null group by person_id, " + key
                            + " having count(*) > 1) twice"))
                    .as(followed.table())
                    .isZero();
        });
    }
}
