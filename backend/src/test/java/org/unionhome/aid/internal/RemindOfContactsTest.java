package org.unionhome.aid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Clocks;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Whoever agreed to be in touch and was not is reminded, and so are the officers of her union; once for each day. */
@QuarkusTest
class RemindOfContactsTest {

    /** The server compares with its own day. */
    private static final LocalDate TODAY = LocalDate.now(Clocks.CHINA);

    private final World world = World.fresh();
    private final UUID bureau = world.union("省直机关工会", world.root());
    private final TestMember womens = world.officer("方女工", Role.WOMENS_OFFICER, bureau);
    private final TestMember mother = world.member("林妈妈", bureau);

    @Inject
    RemindOfContacts reminding;

    @Test
    void an_overdue_contact_is_told_to_the_member_and_to_the_officer_once() {
        String id = begun(TODAY.minusDays(40));
        assertThat(reminding.remind(world.root(), TODAY.minusDays(20))).isZero();
        assertThat(reminding.remind(world.root(), TODAY)).isOne();
        assertThat(reminding.remind(world.root(), TODAY)).isOne();
        Api.as(mother)
                .get("/me/notices")
                .then()
                .body("items.findAll { it.kind == 'CONTACT_OVERDUE' }.link", contains("/m/aid/pairings/" + id));
        Api.as(womens)
                .get("/me/notices")
                .then()
                .body("items.findAll { it.kind == 'PAIRING_QUIET' }.link", contains("/desk/aid/pairings?overdue=true"));
        Api.as(womens).get("/pairings?overdue=true").then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void who_was_in_touch_in_time_is_not_reminded() {
        String id = begun(TODAY.minusDays(40));
        Api.sending(womens, Map.of("on", TODAY.minusDays(3).toString(), "way", "CALL", "note", "电话问候，孩子学习情况良好。"))
                .post("/pairings/" + id + "/contacts")
                .then()
                .statusCode(201);
        assertThat(reminding.remind(world.root(), TODAY)).isZero();
        Api.as(mother).get("/me/notices").then().body("items.kind", not(hasItem("CONTACT_OVERDUE")));
        Api.as(womens).get("/pairings?overdue=true").then().body("items", empty());
    }

    private String begun(LocalDate from) {
        return Api.sending(
                        womens,
                        Map.of(
                                "kind",
                                "LOVE_MOTHER",
                                "volunteerId",
                                mother.id(),
                                "beneficiaryKind",
                                "CHILD",
                                "beneficiary",
                                "童小苗",
                                "guardian",
                                "童监护",
                                "consentedOn",
                                from.minusDays(10).toString(),
                                "from",
                                from.toString(),
                                "to",
                                from.plusYears(1).toString(),
                                "contactEveryMonths",
                                1))
                .post("/pairings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
