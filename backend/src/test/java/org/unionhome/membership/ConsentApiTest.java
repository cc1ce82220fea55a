package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/** Consent by purpose: given and taken back with one act each, dated, never deleted. */
@QuarkusTest
class ConsentApiTest {

    private static final String STEPS = "items.find { it.purpose == 'STEP_DATA' }.";
    private World world;
    private UUID bureau;
    private TestMember member;
    private TestMember organizer;

    @BeforeEach
    void a_member_and_her_organiser() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        member = world.member("陈思远", bureau);
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
    }

    @Test
    void at_first_nothing_is_agreed_to() {
        mine().body(
                        "items.purpose",
                        hasItems("HEALTH", "FINANCIAL_ACCOUNT", "MINOR_CHILD", "PUBLICITY_PHOTO", "STEP_DATA"))
                .body("items.given", everyItem(equalTo(false)))
                .body("items.citation", everyItem(notNullValue()))
                .body(STEPS + "history", empty());
    }

    @Test
    void given_and_withdrawn_and_given_again_leaves_every_date() {
        give("STEP_DATA", 1).statusCode(201).body("given", equalTo(true));
        withdraw("STEP_DATA").statusCode(201).body("given", equalTo(false));
        give("STEP_DATA", 1).statusCode(201).body("given", equalTo(true));
        mine().body(STEPS + "history", hasSize(2))
                .body(STEPS + "history[0].withdrawnAt", nullValue())
                .body(STEPS + "history[1].withdrawnAt", notNullValue())
                .body("items.findAll { it.given }", hasSize(1));
        assertThat(World.count(
                        "select count(*) from audit_entry where action like 'consent.%' and subject_id = ?",
                        member.id().toString()))
                .isEqualTo(3);
    }

    @Test
    void the_same_twice_changes_nothing() {
        withdraw("STEP_DATA").statusCode(201).body("given", equalTo(false));
        give("STEP_DATA", 1).statusCode(201);
        give("STEP_DATA", 1).statusCode(201).body("history", hasSize(1));
    }

    @Test
    void many_who_give_at_the_same_moment_give_once() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(8);
        try {
            threads.invokeAll(IntStream.range(0, 16)
                    .mapToObj(any -> (java.util.concurrent.Callable<Integer>)
                            () -> give("HEALTH", 1).extract().statusCode())
                    .toList());
        } finally {
            threads.shutdown();
        }
        assertThat(World.count("select count(*) from consent where person_id = ?", member.id()))
                .isOne();
    }

    @Test
    void what_was_worded_anew_has_to_be_read_again() {
        give("STEP_DATA", 7).statusCode(409).body("code", equalTo("CONSENT_REWORDED"));
        mine().body("items.given", everyItem(equalTo(false)));
    }

    @Test
    void an_unknown_purpose_does_not_exist() {
        give("EVERYTHING", 1).statusCode(404);
        withdraw("EVERYTHING").statusCode(404);
    }

    @Test
    void an_officer_sees_whether_and_nothing_else() {
        give("PUBLICITY_PHOTO", 1).statusCode(201);
        Api.as(organizer)
                .get("/members/" + member.id() + "/consents")
                .then()
                .statusCode(200)
                .body("items.find { it.purpose == 'PUBLICITY_PHOTO' }.given", equalTo(true))
                .body("items.find { it.purpose == 'HEALTH' }.given", equalTo(false))
                .body("items[0].history", nullValue());
        withdraw("PUBLICITY_PHOTO").statusCode(201);
        Api.as(organizer)
                .get("/members/" + member.id() + "/consents")
                .then()
                .body("items.given", everyItem(equalTo(false)));
    }

    @Test
    void an_officer_of_another_union_learns_nothing() {
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        Api.as(stranger).get("/members/" + member.id() + "/consents").then().statusCode(404);
    }

    @Test
    void who_is_no_member_has_nothing_to_agree_to() {
        Api.with(Tokens.stranger("nobody"))
                .contentType("application/json")
                .body(Map.of("purpose", "STEP_DATA", "version", 1))
                .post("/me/consents")
                .then()
                .statusCode(403)
                .body("code", equalTo("NO_MEMBERSHIP"));
    }

    @Test
    void no_decision_is_ever_deleted_by_the_application() {
        for (String tampering : new String[] {"delete from consent", "update consent set given_at = now()"}) {
            assertThatThrownBy(() -> {
                        try (Connection connection = TestDatabase.asApplication();
                                var statement = connection.createStatement()) {
                            statement.execute(tampering);
                        }
                    })
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_purposes_are_read_in_english_too() {
        Api.as(member)
                .header("Accept-Language", "en")
                .get("/me/consents")
                .then()
                .body(STEPS + "name", equalTo("Step counts"));
    }

    private ValidatableResponse mine() {
        return Api.as(member).get("/me/consents").then().statusCode(200);
    }

    private ValidatableResponse give(String purpose, int version) {
        return Api.sending(member, Map.of("purpose", purpose, "version", version))
                .header("Idempotency-Key", Api.freshKey())
                .post("/me/consents")
                .then();
    }

    private ValidatableResponse withdraw(String purpose) {
        return Api.as(member)
                .header("Idempotency-Key", Api.freshKey())
                .post("/me/consents/" + purpose + "/withdrawals")
                .then();
    }
}
