package org.unionhome.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.Statements;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Search as users type it; sensitive numbers over blind indexes and never in an address. */
@QuarkusTest
class MemberSearchTest {

    private static final LocalDate BORN = LocalDate.of(1990, 1, 15);

    @Inject
    PhoneTails tails;

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember member;

    @BeforeEach
    void a_member_with_numbers() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("解小满", bureau, BORN);
        save("解小满");
    }

    @ParameterizedTest
    @CsvSource({
        "单于晴, chanyuq, cyq",
        "曾可, zengke, zk",
        "解小满, xiexiao, xxm",
        "仇英, qiuy, qy",
        "区大, ouda, od",
        "查良, zhal, zl",
        "尉迟𠮷, yuchi, yc",
        "阿依古丽·买买提, ayiguli, aygl"
    })
    void names_are_found_by_characters_pinyin_and_initials_polyphones_and_rare_ones_too(
            String name, String pinyin, String initials) {
        save(name);
        for (String typed : List.of(name.substring(0, 1), name, pinyin, initials)) {
            search(typed).body("items.id", hasItem(member.id().toString()));
        }
    }

    @Test
    void an_identity_number_a_phone_its_last_four_digits_and_numbers_of_the_roster_find_her() {
        for (String typed : List.of(People.idNumber(BORN, 24), "199 0000 4321", "4321", "E-7788", member.memberNo())) {
            search(typed).body("items.id", contains(member.id().toString()));
        }
        search("4322").body("items", empty());
    }

    @Test
    void identity_and_phone_numbers_are_refused_in_an_address() {
        for (String typed : List.of(People.idNumber(BORN, 24), "19900004321")) {
            Api.as(organizer)
                    .queryParam("q", typed)
                    .get("/members")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?q"))
                    .body("errors[0].code", equalTo("NOT_IN_ADDRESS"));
        }
    }

    @Test
    void who_is_out_of_scope_is_not_found_by_any_number() {
        TestMember theirs = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        for (String typed : List.of(People.idNumber(BORN, 24), "19900004321", "4321", "解小满")) {
            Api.sending(theirs, Map.of("q", typed))
                    .post("/member-searches")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void one_statement_answers_whatever_is_searched() {
        assertThat(Statements.fewest(() -> search("4321"))).isEqualTo(1);
        assertThat(Statements.fewest(() -> search("xie"))).isEqualTo(1);
    }

    @Test
    void phones_written_down_without_their_last_digits_are_indexed_by_the_platform() {
        World.run("update person set phone_tail_index = null where id = ?", member.id());
        search("4321").body("items", empty());
        tails.fill();
        search("4321").body("items.id", contains(member.id().toString()));
    }

    @Test
    void the_last_four_digits_are_looked_up_in_their_index_also_behind_row_level_security() throws SQLException {
        try (Connection connection = TestDatabase.asApplication();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("select set_config('app.tops', '{" + bureau + "}', false)");
            var plan = statement.executeQuery("explain select id from person where root_id = '" + world.root()
                    + "' and phone_tail_index = '\\x00'");
            var lines = new StringBuilder();
            while (plan.next()) {
                lines.append(plan.getString(1)).append('\n');
            }
            assertThat(lines.toString())
                    .contains("person_phone_tail ")
                    .containsPattern("Index Cond:.*phone_tail_index");
        }
    }

    private ValidatableResponse search(String typed) {
        return Api.sending(organizer, Map.of("q", typed))
                .post("/member-searches")
                .then()
                .statusCode(200);
    }

    private void save(String name) {
        Api.sending(
                        organizer,
                        Map.of(
                                "name",
                                name,
                                "idNumber",
                                People.idNumber(BORN, 24),
                                "phone",
                                "19900004321",
                                "employeeNo",
                                "E-7788",
                                "employment",
                                Map.of("form", "REGULAR", "through", "WAGE_UNIT")))
                .header(
                        "If-Match",
                        Api.as(organizer).get("/members/" + member.id()).header("ETag"))
                .put("/members/" + member.id())
                .then()
                .statusCode(200);
    }
}
