package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Somebody with the whole database before her tries to find out who voted what. */
@QuarkusTest
class SecretBallotTest {

    private World world;
    private TestMember organizer;
    private List<TestMember> voters;
    private Ballot ballot;

    @BeforeEach
    void forty_voters_of_whom_the_odd_ones_vote_for_the_first_and_the_even_ones_for_the_second() {
        world = World.fresh();
        UUID bureau = world.union("机关事务局工会", world.root());
        voters = world.members(40, bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        ballot = Ballot.frozen(organizer, Ballot.regular(bureau, 1));
        ballot.candidates(voters.subList(0, 2)).then().statusCode(200);
        ballot.open().then().statusCode(201);
        for (int at = 0; at < voters.size(); at++) {
            ballot.vote(voters.get(at), voters.get(at % 2)).then().statusCode(201);
        }
    }

    @Test
    void while_the_urn_is_closed_no_envelope_tells_what_is_in_it() {
        List<String> sealed = texts(
                "select encode(sealed, 'hex') from election_envelope where election_id = ? order by ctid", ballot.id());
        assertThat(sealed).hasSize(40).doesNotHaveDuplicates();
        assertThat(sealed.stream().map(String::length).distinct()).hasSize(1);
        String first = HexFormat.of().formatHex(voters.get(0).id().toString().getBytes());
        assertThat(sealed).noneMatch(envelope -> envelope.contains(first));
    }

    @Test
    void neither_time_nor_order_nor_transaction_leads_from_a_ballot_to_its_voter() {
        ballot.over().count().then().statusCode(201);
        assertThat(World.count("select count(*) from election_envelope where election_id = ?", ballot.id()))
                .isZero();
        assertThat(World.count(
                        "select count(distinct xmin::text) from election_ballot where election_id = ?", ballot.id()))
                .isOne();
        assertThat(World.count(
                        """
                        select count(*) from election_ballot b
                         where b.election_id = ? and b.xmin::text in (select v.xmin::text from election_voter v
                                                                        where v.election_id = b.election_id)
                        """,
                        ballot.id()))
                .isZero();
        assertThat(
                        texts(
                                """
                        select column_name from information_schema.columns
                         where table_name = 'election_ballot' order by ordinal_position
                        """))
                .containsExactly("id", "election_id", "choices", "valid");
        assertThat(orderedGuess("ctid")).isFalse();
        assertThat(orderedGuess("id")).isFalse();
    }

    /** Whether the ballots, read in an order that the database keeps, alternate as the voters did. */
    private boolean orderedGuess(String order) {
        List<String> read = texts(
                "select choices[1]::text from election_ballot where election_id = ? order by " + order, ballot.id());
        List<String> cast = new ArrayList<>();
        for (int at = 0; at < voters.size(); at++) {
            cast.add(voters.get(at % 2).id().toString());
        }
        return read.equals(cast);
    }

    @Test
    void the_log_and_the_stored_answers_say_who_voted_and_nothing_of_what() {
        ballot.over().count().then().statusCode(201);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'election.voted' and subject_id = ?",
                        ballot.id().toString()))
                .isEqualTo(40);
        assertThat(World.count(
                        "select count(*) from audit_entry where action = 'election.voted' and subject_id = ? and detail is not null",
                        ballot.id().toString()))
                .isZero();
        assertThat(World.count("select count(*) from idempotency_record where answer::text like '%\"voted\": true%'"))
                .isZero();
    }

    @Test
    void what_was_voted_can_be_counted_again() {
        ballot.over().count().then().statusCode(201);
        for (TestMember candidate : voters.subList(0, 2)) {
            assertThat(World.count(
                            "select count(*) from election_ballot where election_id = ? and valid and ? = any (choices)",
                            ballot.id(),
                            candidate.id()))
                    .isEqualTo(20);
        }
    }

    @Test
    void the_application_itself_cannot_read_an_envelope_nor_vote_for_somebody_else() throws SQLException {
        try (Connection connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            assertThat(stateOf(statement, "select * from election_envelope")).isEqualTo("42501");
            assertThat(stateOf(
                            statement,
                            "select election_cast('" + ballot.id() + "', '"
                                    + voters.get(0).id() + "', now(), '')"))
                    .isEqualTo("42501");
        }
    }

    private static String stateOf(java.sql.Statement statement, String attempt) {
        try {
            statement.execute(attempt);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static List<String> texts(String sql, Object... values) {
        var texts = new ArrayList<String>();
        try (Connection connection = TestDatabase.asSuperuser();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var row = statement.executeQuery();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
