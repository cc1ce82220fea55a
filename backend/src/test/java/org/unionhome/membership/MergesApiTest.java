package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.Eventually;
import org.unionhome.testing.Imports;
import org.unionhome.testing.People;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Workbooks;
import org.unionhome.testing.World;

/** Two persons who are one: found, judged, merged by two officers, and parted again. */
@QuarkusTest
class MergesApiTest {

    private static final LocalDate BORN = LocalDate.of(1980, 3, 4);
    private World world;
    private UUID bureau;
    private UUID branch;
    private UUID other;
    private TestMember officer;
    private TestMember colleague;
    private TestMember survivor;
    private TestMember absorbed;

    @BeforeEach
    void somebody_who_is_there_twice() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
        branch = world.union("第一分工会", bureau);
        other = world.union("第二分工会", bureau);
        officer = world.officer("管理员", Role.ADMINISTRATOR, bureau);
        colleague = world.officer("另一管理员", Role.ADMINISTRATOR, bureau);
        survivor = world.member("陈思远", branch, BORN);
        absorbed = world.member("陈思远", other, BORN);
    }

    private Response propose(TestMember who) {
        return Api.sending(who, Map.of("survivorId", survivor.id(), "absorbedId", absorbed.id(), "reason", "调动时重复建档"))
                .post("/member-merges");
    }

    private static Response act(TestMember who, String id, String act, int version) {
        return Api.as(who).header("If-Match", "\"" + version + "\"").post("/member-merges/" + id + "/" + act);
    }

    private String merged() {
        String id = propose(officer).then().statusCode(201).extract().path("id");
        act(colleague, id, "confirmations", 0).then().statusCode(201).body("status", equalTo("MERGED"));
        return id;
    }

    private void search() {
        String job = Api.sending(officer, Map.of("unionId", bureau))
                .post("/duplicate-searches")
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
        Eventually.within(Duration.ofSeconds(30), () -> "SUCCEEDED"
                .equals(Api.as(officer).get("/jobs/" + job).then().extract().path("status")));
    }

    @Test
    void a_search_finds_namesakes_with_one_birthday_masked_and_side_by_side() {
        search();
        Api.as(officer)
                .get("/duplicate-pairs")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reasons", contains("SAME_NAME_AND_BIRTH"))
                .body("items[0].first.name", equalTo("陈思远"))
                .body("items[0].second.birthDate", equalTo(BORN.toString()));
        TestMember local = world.officer("分会干部", Role.ORGANIZER, branch);
        Api.as(local).get("/duplicate-pairs").then().body("items", hasSize(0));
    }

    @Test
    void a_search_finds_one_phone_and_a_mistyped_identity_number() {
        String number = People.idNumber(LocalDate.of(1975, 5, 6), 11);
        String mistyped = People.idNumber(LocalDate.of(1975, 5, 7), 11);
        Imports imports = Imports.by(officer);
        imports.commit(imports.preview(
                "ROSTER",
                bureau,
                Workbooks.of(List.of(
                        List.of("姓名", "身份证号", "手机号", "所属工会", "入会日期"),
                        List.of("钱二", number, People.phone(21), "第一分工会", "2020-01-01"),
                        List.of("钱贰", mistyped, People.phone(22), "第二分工会", "2020-01-01"),
                        List.of("孙三", People.idNumber(BORN, 31), People.phone(23), "第一分工会", "2020-01-01"),
                        List.of("孙小三", People.idNumber(BORN, 51), People.phone(23), "第二分工会", "2020-01-01")))));
        search();
        Api.as(officer)
                .get("/duplicate-pairs")
                .then()
                .body("items.find { it.first.name.startsWith('钱') }.reasons", contains("SIMILAR_ID_NUMBER"))
                .body("items.find { it.first.name.startsWith('孙') }.reasons", contains("SAME_PHONE"))
                .body("items.find { it.first.name.startsWith('孙') }.first.phone", equalTo("199****0023"));
    }

    @Test
    void who_is_judged_not_the_same_is_not_proposed_again() {
        search();
        Api.sending(officer, Map.of("firstId", survivor.id(), "secondId", absorbed.id(), "reason", "双胞胎"))
                .post("/duplicate-dismissals")
                .then()
                .statusCode(204);
        search();
        Api.as(officer).get("/duplicate-pairs").then().body("items", hasSize(0));
        Api.sending(officer, Map.of("firstId", survivor.id(), "secondId", absorbed.id(), "reason", "双胞胎"))
                .post("/duplicate-dismissals")
                .then()
                .statusCode(404);
    }

    @Test
    void another_officer_confirms_and_one_membership_is_left() {
        String id = propose(officer)
                .then()
                .statusCode(201)
                .body("own", equalTo(true))
                .extract()
                .path("id");
        act(officer, id, "confirmations", 0).then().statusCode(422).body("code", equalTo("MERGED_BY_ANOTHER"));
        act(colleague, id, "confirmations", 7).then().statusCode(412);
        Api.as(colleague).post("/member-merges/" + id + "/confirmations").then().statusCode(428);
        act(colleague, id, "confirmations", 0)
                .then()
                .statusCode(201)
                .body("decidedBy.name", equalTo("另一管理员"))
                .body("reversibleUntil", notNullValue());
        act(colleague, id, "confirmations", 1).then().statusCode(409).body("code", equalTo("MERGE_CLOSED"));
        assertThat(World.count(
                        "select count(*) from membership where person_id in (?, ?) and upper_inf(period)",
                        survivor.id(),
                        absorbed.id()))
                .isOne();
        Api.as(officer).get("/members/" + absorbed.id()).then().statusCode(404);
        Api.as(officer)
                .queryParam("unionId", other)
                .queryParam("asOf", "2025-12-31")
                .get("/members")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void what_was_kept_about_her_follows_and_goes_back() {
        world.appoint(absorbed, Role.GROUP_LEADER, other);
        World.run(
                "insert into person_interest (person_id, interest) values (?, 'HIKING'), (?, 'CHESS'), (?, 'HIKING')",
                absorbed.id(),
                absorbed.id(),
                survivor.id());
        World.run(
                """
                insert into member_read (id, person_id, at, part, purpose, value_names, reader, reader_name, request_id)
                values (gen_random_uuid(), ?, now(), 'FILE', 'CARE', '{}', 'x', '某干部', 'r')
                """,
                absorbed.id());
        String before = rows();
        String id = merged();
        assertThat(count("appointment", survivor)).isOne();
        assertThat(count("member_read", survivor)).isOne();
        assertThat(count("person_interest", survivor)).isEqualTo(2);
        assertThat(count("person_interest", absorbed)).isOne();
        Api.as(officer)
                .get("/member-merges/" + id)
                .then()
                .body("moved", equalTo(3))
                .body("stayed", equalTo(2));
        act(officer, id, "reversals", 1).then().statusCode(201).body("status", equalTo("REVERSED"));
        assertThat(rows()).isEqualTo(before);
        Api.as(officer).get("/members/" + absorbed.id()).then().statusCode(200);
        act(officer, id, "reversals", 2).then().statusCode(409).body("code", equalTo("MERGE_NOT_REVERSIBLE"));
    }

    @Test
    void her_identity_number_becomes_a_former_one_and_still_finds_her() {
        String number = People.idNumber(BORN, 12);
        Imports imports = Imports.by(officer);
        var headers = List.of("姓名", "会员号", "身份证号");
        imports.commit(imports.preview(
                "ROSTER", other, Workbooks.of(List.of(headers, List.of("陈思远", absorbed.memberNo(), number)))));
        String id = merged();
        var again = imports.preview("ROSTER", bureau, Workbooks.of(List.of(headers, List.of("陈思远", "", number))));
        assertThat(imports.show(again).getMap("counts")).containsEntry("unchanged", 1);
        act(officer, id, "reversals", 1).then().statusCode(201);
        assertThat(World.count(
                        "select count(*) from person p where p.id = ? and p.id_number_index is not null"
                                + " and not exists (select 1 from former_id_number f where f.root_id = p.root_id)",
                        absorbed.id()))
                .isOne();
    }

    @Test
    void a_merging_on_which_something_was_built_does_not_go_back() {
        world.appoint(absorbed, Role.GROUP_LEADER, other);
        String id = merged();
        World.run("delete from appointment where person_id = ?", survivor.id());
        act(officer, id, "reversals", 1).then().statusCode(409).body("code", equalTo("MERGE_BUILT_UPON"));
        Api.as(officer).get("/member-merges/" + id).then().body("status", equalTo("MERGED"));
    }

    @Test
    void after_thirty_days_it_does_not_go_back() {
        String id = merged();
        World.run("update person_merge set reversible_until = now() - interval '1 second' where id = ?::uuid", id);
        act(officer, id, "reversals", 1).then().statusCode(409).body("code", equalTo("MERGE_NOT_REVERSIBLE"));
    }

    @Test
    void while_an_election_names_her_it_waits() {
        World.run(
                """
                insert into election (id, root_id, union_id, l1, l2, l3, l4, l5, l6, kind, type, mode, status, post, seats,
                                      term_no, years, takes_office_on, electorate_on, drafted_by, updated_at)
                select gen_random_uuid(), u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, 'UNION_COMMITTEE',
                       'REGULAR', 'ONLINE', 'VOTING', 'MEMBER', 3, 1, 5, '2027-01-01', '2026-11-01', 'x', now()
                  from union_node u where u.id = ?
                """,
                other);
        World.run(
                "insert into election_voter (election_id, person_id) select id, ? from election where union_id = ?",
                absorbed.id(),
                other);
        String id = propose(officer).then().statusCode(201).extract().path("id");
        act(colleague, id, "confirmations", 0).then().statusCode(409).body("code", equalTo("MERGE_IN_ELECTION"));
    }

    @Test
    void an_officer_over_one_of_the_unions_alone_finds_nothing_to_merge() {
        TestMember local = world.officer("分会干部", Role.ORGANIZER, branch);
        propose(local).then().statusCode(404);
        String id = propose(officer).then().statusCode(201).extract().path("id");
        Api.as(local).get("/member-merges/" + id).then().statusCode(404);
        act(local, id, "confirmations", 0).then().statusCode(404);
        Api.as(local).get("/member-merges").then().body("items", hasSize(0));
    }

    @Test
    void nobody_merges_herself_and_nobody_is_proposed_twice() {
        Api.sending(officer, Map.of("survivorId", officer.id(), "absorbedId", absorbed.id(), "reason", "重复"))
                .post("/member-merges")
                .then()
                .statusCode(422)
                .body("code", equalTo("SELF_DECISION"));
        String id = propose(officer).then().statusCode(201).extract().path("id");
        propose(colleague).then().statusCode(409).body("code", equalTo("MERGE_PROPOSED_ALREADY"));
        Api.sending(colleague, Map.of("reason", "两人身份证号不同"))
                .header("If-Match", "\"0\"")
                .post("/member-merges/" + id + "/refusals")
                .then()
                .statusCode(201)
                .body("status", equalTo("REFUSED"));
        propose(colleague).then().statusCode(201);
    }

    private static long count(String table, TestMember whose) {
        return World.count("select count(*) from " + table + " where person_id = ?", whose.id());
    }

    /** All that the tables hold about both, without what counts the changes. */
    private String rows() {
        return World.text(
                """
                select md5(string_agg(t, '|' order by t))
                  from (select (to_jsonb(m) - 'version' - 'updated_at')::text as t from membership m where person_id in (?, ?)
                        union all select (to_jsonb(a) - 'version' - 'updated_at')::text from appointment a
                                   where person_id in (?, ?)
                        union all select to_jsonb(i)::text from person_interest i where person_id in (?, ?)
                        union all select to_jsonb(r)::text from member_read r where person_id in (?, ?)) x
                """,
                survivor.id(),
                absorbed.id(),
                survivor.id(),
                absorbed.id(),
                survivor.id(),
                absorbed.id(),
                survivor.id(),
                absorbed.id());
    }
}
