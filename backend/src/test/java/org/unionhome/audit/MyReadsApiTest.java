package org.unionhome.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestDatabase;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A member sees who read her file and what for; nobody else does. */
@QuarkusTest
class MyReadsApiTest {

    private World world;
    private UUID bureau;
    private TestMember organizer;
    private TestMember member;

    @BeforeEach
    void a_member_and_her_organiser() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
        organizer = world.officer("周组织", Role.ORGANIZER, bureau);
        member = world.member("陈思远", bureau);
    }

    @Test
    void who_opens_my_file_is_on_my_list_with_office_and_purpose() {
        open(organizer, member, "CARE");
        reads(member)
                .body("items", hasSize(1))
                .body("items[0].reader", equalTo("周组织"))
                .body("items[0].office", equalTo("ORGANIZER"))
                .body("items[0].union.name", equalTo("机关事务局工会"))
                .body("items[0].part", equalTo("FILE"))
                .body("items[0].purpose", equalTo("CARE"))
                .body("items[0].values", empty())
                .body("items[0].at", notNullValue())
                .body("items[0].reason", nullValue());
    }

    @Test
    void opening_it_again_at_once_is_the_same_reading_and_another_purpose_is_not() {
        open(organizer, member, "CARE");
        open(organizer, member, "CARE");
        open(organizer, member, "AID");
        reads(member).body("items.purpose", contains("AID", "CARE"));
    }

    @Test
    void without_a_purpose_it_was_for_the_roster() {
        Api.as(organizer).get("/members/" + member.id()).then().statusCode(200);
        reads(member).body("items.purpose", contains("MEMBERSHIP"));
    }

    @Test
    void a_list_of_names_is_no_reading_of_a_file() {
        Api.as(organizer).get("/members").then().statusCode(200);
        reads(member).body("items", empty());
    }

    @Test
    void reading_ones_own_file_is_nobodys_business() {
        open(organizer, organizer, "MEMBERSHIP");
        reads(organizer).body("items", empty());
    }

    @Test
    void a_refused_reading_read_nothing() {
        TestMember stranger = world.officer("吴组织", Role.ORGANIZER, world.union("税务局工会", world.root()));
        Api.as(stranger).get("/members/" + member.id()).then().statusCode(404);
        reads(member).body("items", empty());
    }

    @Test
    void nobody_else_sees_my_list() throws SQLException {
        open(organizer, member, "CARE");
        TestMember chair = world.officer("钱主席", Role.CHAIR, world.root());
        reads(chair).body("items", empty());
        reads(organizer).body("items", empty());
        assertThat(linesSeen("app.tops", world.root())).isZero();
        assertThat(linesSeen("app.persons", chair.id())).isZero();
        assertThat(linesSeen("app.persons", member.id())).isOne();
    }

    @Test
    void a_line_is_never_changed_or_removed() {
        for (String tampering : new String[] {"update member_read set purpose = 'OTHER'", "delete from member_read"}) {
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
    void the_list_goes_on_by_cursor_and_each_reading_is_there_once() {
        for (String purpose : new String[] {"CARE", "AID", "WELFARE"}) {
            open(organizer, member, purpose);
        }
        String next = Api.as(member)
                .queryParam("limit", 2)
                .get("/me/reads")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("WELFARE", "AID"))
                .extract()
                .path("next");
        Api.as(member)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/me/reads")
                .then()
                .statusCode(200)
                .body("items.purpose", contains("CARE"))
                .body("next", nullValue());
    }

    @Test
    void an_unknown_purpose_is_refused_and_opens_nothing() {
        Api.as(organizer)
                .queryParam("purpose", "CURIOSITY")
                .get("/members/" + member.id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?purpose"));
        reads(member).body("items", empty());
    }

    private static void open(TestMember by, TestMember whose, String purpose) {
        Api.as(by)
                .queryParam("purpose", purpose)
                .get("/members/" + whose.id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reads(TestMember whose) {
        return Api.as(whose).get("/me/reads").then().statusCode(200);
    }

    private long linesSeen(String setting, UUID value) throws SQLException {
        try (Connection connection = TestDatabase.asApplication();
                var tell = connection.prepareStatement("select set_config(?, ?, false)");
                var count = connection.prepareStatement("select count(*) from member_read where person_id = ?")) {
            tell.setString(1, setting);
            tell.setString(2, "{" + value + "}");
            tell.execute();
            count.setObject(1, member.id());
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
