package org.unionhome.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhome.funds.FundsScene;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** An auditor draws a sample that anybody can draw again, and examines nothing that she had a hand in. */
@QuarkusTest
class ReviewApiTest {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void the_random_part_is_what_anybody_gets_from_the_published_seed() {
        List<UUID> all = new ArrayList<>();
        for (int at = 1; at <= 30; at++) {
            all.add(scene.booked(scene.bureau, at + ".00"));
        }
        scene.closed(scene.bureau);
        var review = scene.open(scene.auditor, 5, 0).statusCode(201).body("population", equalTo(30));
        String seed = review.extract().path("seed");
        List<String> expected = all.stream()
                .map(UUID::toString)
                .sorted(Comparator.comparing(id -> sha256(seed + ":" + id)))
                .limit(5)
                .toList();
        String id = review.extract().path("id");
        assertThat(scene.entriesOf(id)).containsExactlyElementsOf(expected);
        String joined = all.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        assertThat(review.extract().<String>path("digest")).isEqualTo(sha256(joined));
    }

    @Test
    void drawn_again_by_its_seed_and_rule_the_same_comes_out() {
        for (int at = 1; at <= 12; at++) {
            scene.booked(scene.bureau, at + "000.00");
        }
        scene.closed(scene.bureau);
        String id = scene.opened(3, 2);
        Api.as(scene.funds.chair)
                .get("/reviews/" + id + "/redraws")
                .then()
                .statusCode(200)
                .body("same", equalTo(true))
                .body("population", equalTo(12));
    }

    @Test
    void the_risky_part_are_those_with_the_most_reasons_then_the_largest() {
        UUID small = scene.booked(scene.bureau, "10.00");
        UUID large = scene.booked(scene.bureau, "20000.00");
        UUID cash = scene.booked(scene.bureau, "15.00", "101", "bookkeeper");
        UUID largeCash = scene.booked(scene.bureau, "12000.00", "101", "bookkeeper");
        scene.closed(scene.bureau);
        String two = scene.opened(0, 2);
        scene.sample(two)
                .body("items.entryId", containsInAnyOrder(largeCash.toString(), large.toString()))
                .body("items.find { it.entryId == '" + largeCash + "' }.reasons", contains("LARGE", "CASH"));
        String all = scene.opened(0, 50);
        scene.sample(all).body("items", hasSize(3)).body("items.entryId", hasItems(cash.toString(), large.toString()));
        assertThat(scene.entriesOf(all)).doesNotContain(small.toString());
    }

    @Test
    void books_of_unions_below_are_examined_with_those_above() {
        UUID below = scene.funds.world.union("分会", scene.bureau);
        UUID entry = scene.booked(below, "88.00");
        scene.open(scene.auditor, 5, 0).statusCode(409).body("code", equalTo("BOOKS_NOT_CLOSED"));
        scene.closed(below);
        String id = scene.opened(5, 0);
        scene.sample(id)
                .body("items.entryId", contains(entry.toString()))
                .body("items[0].union.name", equalTo("分会"))
                .body("items[0].amount", equalTo("88.00"));
    }

    @Test
    void an_auditor_is_no_handler_of_what_she_reviews() {
        scene.booked(scene.bureau, "10.00", "102", FundsScene.subject(scene.auditor));
        scene.booked(scene.bureau, "11.00");
        scene.closed(scene.bureau);
        scene.open(scene.auditor, 1, 0).statusCode(422).body("code", equalTo("REVIEWER_IS_HANDLER"));
        TestMember other = scene.funds.world.officer("尹经审", Role.AUDITOR, scene.bureau);
        String id = scene.open(other, 2, 0).statusCode(201).extract().path("id");
        scene.check(scene.auditor, id, 1, true, null).statusCode(422).body("code", equalTo("REVIEWER_IS_HANDLER"));
        scene.raise(scene.auditor, id, scene.bureau).statusCode(422).body("code", equalTo("REVIEWER_IS_HANDLER"));
        scene.check(other, id, 1, true, null).statusCode(201);
        assertThat(refusal(
                        "update review_sample set checker_hands = array['subject:' || ?] where review_id = ?::uuid",
                        FundsScene.subject(scene.auditor),
                        id))
                .contains("does not examine");
    }

    @Test
    void it_closes_only_when_all_is_looked_at_and_put_right() {
        scene.booked(scene.bureau, "10.00");
        scene.closed(scene.bureau);
        String id = scene.opened(1, 0);
        scene.close(id, 0).statusCode(409).body("code", equalTo("REVIEW_NOT_DONE"));
        scene.check(scene.auditor, id, 1, false, null).statusCode(400).body("errors.pointer", contains("/note"));
        scene.check(scene.auditor, id, 1, false, "附件缺发票").statusCode(201).body("checked", equalTo(1));
        scene.check(scene.auditor, id, 9, true, null).statusCode(404);
        String finding = scene.raised(id);
        scene.close(id, 0).statusCode(409).body("code", equalTo("REVIEW_NOT_DONE"));
        scene.answer(scene.funds.chair, finding, 0).statusCode(201);
        scene.decide(scene.auditor, finding, 1, Map.of("accept", true)).statusCode(201);
        scene.close(id, 7).statusCode(412);
        scene.close(id, 0).statusCode(201).body("closedBy.name", equalTo("严经审"));
        scene.close(id, 1).statusCode(409).body("code", equalTo("REVIEW_CLOSED"));
        scene.check(scene.auditor, id, 1, true, null).statusCode(409).body("code", equalTo("REVIEW_CLOSED"));
    }

    @Test
    void not_even_the_owner_changes_what_was_drawn() {
        scene.booked(scene.bureau, "10.00");
        scene.closed(scene.bureau);
        String id = scene.opened(1, 0);
        for (String tampering : List.of(
                "update review set seed = 'x' where id = ?::uuid",
                "update review_sample set reasons = array['LARGE'] where review_id = ?::uuid",
                "delete from review_sample where review_id = ?::uuid")) {
            assertThat(refusal(tampering, id)).as(tampering).contains("never changed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reviews/%s", "/reviews/%s/samples", "/reviews/%s/redraws"})
    void for_a_foreign_union_nothing_of_it_exists(String path) {
        scene.booked(scene.bureau, "10.00");
        scene.closed(scene.bureau);
        String id = scene.opened(1, 0);
        Api.as(scene.funds.stranger).get(path.formatted(id)).then().statusCode(404);
        Api.as(scene.funds.stranger).get("/reviews").then().statusCode(200).body("items", empty());
        assertThat(World.count("select count(*) from audit_entry where action = 'review.read' and subject_id = ?", id))
                .isPositive();
    }

    @Test
    void an_auditor_writes_nothing_but_her_examinations() {
        var own = Set.of(Permission.SELF, Permission.AUTHORITY_LEND, Permission.REVIEW_WORK);
        assertThat(Role.AUDITOR.permissions())
                .allMatch(permission ->
                        own.contains(permission) || permission.name().endsWith("_READ"));
        scene.open(scene.funds.finance, 1, 0).statusCode(403);
        scene.open(scene.funds.chair, 1, 0).statusCode(403);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String refusal(String tampering, Object... values) {
        try {
            World.run(tampering, values);
            return "";
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getCause().getMessage());
        }
    }
}
