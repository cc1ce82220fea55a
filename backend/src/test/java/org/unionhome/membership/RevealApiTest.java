package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.FieldCipher;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Sensitive values in full: for a reason, noted, and shown to the member. */
@QuarkusTest
class RevealApiTest {

    private static final String ID_NUMBER = People.idNumber(LocalDate.of(1990, 1, 15), 122);
    private static final String PHONE = People.phone(7);

    @Inject
    FieldCipher cipher;

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember member;

    @BeforeEach
    void a_member_with_an_identity_number_and_a_phone() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("陈思远", bureau);
        World.run(
                "update person set id_number = ?, phone = ? where id = ?",
                cipher.encrypt("person.idNumber", ID_NUMBER),
                cipher.encrypt("person.phone", PHONE),
                member.id());
    }

    @Test
    void with_a_reason_the_values_are_shown_and_the_member_reads_who_asked_and_why() {
        reveal(organizer, List.of("ID_NUMBER", "PHONE"), "核对医疗互助参保信息")
                .statusCode(201)
                .body("idNumber", equalTo(ID_NUMBER))
                .body("phone", equalTo(PHONE));
        Api.as(member)
                .get("/me/reads")
                .then()
                .body("items", hasSize(1))
                .body("items[0].part", equalTo("VALUES"))
                .body("items[0].values", contains("ID_NUMBER", "PHONE"))
                .body("items[0].reason", equalTo("核对医疗互助参保信息"))
                .body("items[0].reader", equalTo("周组织"));
        assertThat(World.text(
                        "select detail from audit_entry where action = 'member.revealed' and subject_id = ?",
                        member.id().toString()))
                .isEqualTo("ID_NUMBER,PHONE");
    }

    @Test
    void only_what_was_asked_for_is_shown() {
        reveal(organizer, List.of("PHONE"), "通知活动集合时间")
                .statusCode(201)
                .body("phone", equalTo(PHONE))
                .body("idNumber", nullValue());
    }

    @Test
    void without_a_reason_nothing_is_shown_and_nothing_noted() {
        for (String reason : new String[] {"", "看看", "       "}) {
            reveal(organizer, List.of("PHONE"), reason).statusCode(400).body("code", equalTo("INVALID_INPUT"));
        }
        reveal(organizer, List.of(), "核对医疗互助参保信息").statusCode(400);
        Api.as(member).get("/me/reads").then().body("items", empty());
    }

    @Test
    void a_group_leader_reads_files_but_reveals_nothing() {
        TestMember leader = world.officer("孙组长", Role.GROUP_LEADER, bureau);
        reveal(leader, List.of("PHONE"), "通知活动集合时间").statusCode(403);
        Api.as(member).get("/me/reads").then().body("items", empty());
    }

    @Test
    void a_member_of_another_union_does_not_exist() {
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        reveal(stranger, List.of("PHONE"), "通知活动集合时间").statusCode(404);
        Api.as(member).get("/me/reads").then().body("items", empty());
    }

    @Test
    void the_answer_is_not_kept_and_asking_again_is_one_more_reading() {
        String key = Api.freshKey();
        for (int i = 0; i < 2; i++) {
            Api.sending(organizer, body(List.of("PHONE"), "通知活动集合时间"))
                    .header("Idempotency-Key", key)
                    .post("/members/" + member.id() + "/reveals")
                    .then()
                    .statusCode(201);
        }
        Api.as(member).get("/me/reads").then().body("items", hasSize(2));
        assertThat(World.count("select count(*) from idempotency_record where answer::text like ?", "%" + PHONE + "%"))
                .isZero();
    }

    private ValidatableResponse reveal(TestMember by, List<String> values, String reason) {
        return Api.sending(by, body(values, reason))
                .post("/members/" + member.id() + "/reveals")
                .then();
    }

    private static Map<String, Object> body(List<String> values, String reason) {
        return new HashMap<>(Map.of("values", values, "purpose", "WELFARE", "reason", reason));
    }
}
