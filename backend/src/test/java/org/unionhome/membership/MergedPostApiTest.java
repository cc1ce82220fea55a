package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.kernel.Role;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Of two files of one person the one that stays takes the category of post from the other when it has none. */
@QuarkusTest
class MergedPostApiTest {

    private final World world = World.fresh();
    private final UUID bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
    private TestMember officer;
    private TestMember colleague;
    private TestMember survivor;
    private TestMember absorbed;

    @BeforeEach
    void somebody_who_is_there_twice() {
        officer = world.officer("管理员", Role.ADMINISTRATOR, bureau);
        colleague = world.officer("另一管理员", Role.ADMINISTRATOR, bureau);
        survivor = world.member("陈思远", world.union("第一分工会", bureau));
        absorbed = world.member("陈思远", world.union("第二分工会", bureau));
    }

    @Test
    void the_category_of_post_comes_from_the_other_file_when_this_one_says_nothing_and_goes_back_with_it() {
        World.run("update person set post_category = 'CADRE' where id = ?", absorbed.id());
        String id = merged();
        assertThat(categoryOf(survivor)).isEqualTo("CADRE");
        act(officer, id, "reversals", 1, "REVERSED");
        assertThat(categoryOf(survivor)).isEqualTo("NONE");
        assertThat(categoryOf(absorbed)).isEqualTo("CADRE");
    }

    @Test
    void a_category_of_post_that_the_file_says_itself_stays() {
        World.run("update person set post_category = 'CADRE' where id = ?", absorbed.id());
        World.run("update person set post_category = 'WORKER' where id = ?", survivor.id());
        String id = merged();
        assertThat(categoryOf(survivor)).isEqualTo("WORKER");
        act(officer, id, "reversals", 1, "REVERSED");
        assertThat(categoryOf(survivor)).isEqualTo("WORKER");
    }

    private static String categoryOf(TestMember person) {
        return World.text("select coalesce(post_category, 'NONE') from person where id = ?", person.id());
    }

    private String merged() {
        String id = Api.sending(
                        officer, Map.of("survivorId", survivor.id(), "absorbedId", absorbed.id(), "reason", "调动时重复建档"))
                .post("/member-merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        act(colleague, id, "confirmations", 0, "MERGED");
        return id;
    }

    private static void act(TestMember who, String id, String act, int version, String status) {
        Api.as(who)
                .header("If-Match", "\"" + version + "\"")
                .post("/member-merges/" + id + "/" + act)
                .then()
                .statusCode(201)
                .body("status", equalTo(status));
    }
}
