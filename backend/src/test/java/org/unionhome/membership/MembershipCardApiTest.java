package org.unionhome.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

/** The card, verified by an implementation of ed25519 other than the one that signs it. */
@QuarkusTest
class MembershipCardApiTest {

    private static final String SPKI_OF_ED25519 = "302a300506032b6570032100";
    private World world;
    private UUID bureau;

    @BeforeEach
    void a_bureau() {
        world = World.fresh();
        bureau = world.union("机关事务局工会", world.root());
    }

    @Test
    void a_card_verifies_with_the_published_key_alone_and_says_who_where_and_until_when() throws Exception {
        TestMember member = world.member("陈思远", bureau);
        String token = token(member);
        assertThat(verifies(token)).isTrue();
        JsonNode claims = part(token, 1);
        assertThat(claims.get("name").asText()).isEqualTo("陈思远");
        assertThat(claims.get("sub").asText()).isEqualTo(member.memberNo());
        assertThat(claims.get("union").asText()).isEqualTo("机关事务局工会");
        assertThat(claims.get("iss").asText()).isEqualTo("https://union.example");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong())
                .isEqualTo(Duration.ofHours(12).toSeconds());
        assertThat(Instant.ofEpochSecond(claims.get("exp").asLong())).isAfter(Instant.now());
        assertThat(part(token, 0).get("typ").asText()).isEqualTo("membership-card+jwt");
    }

    @Test
    void rare_characters_and_the_dot_in_a_name_survive() throws Exception {
        for (String name : new String[] {"𠮷田㐂", "阿依古丽·买买提", "刘堃"}) {
            String token = token(world.member(name, bureau));
            assertThat(verifies(token)).isTrue();
            assertThat(part(token, 1).get("name").asText()).isEqualTo(name);
        }
    }

    @Test
    void a_changed_card_does_not_verify() throws Exception {
        String[] parts = token(world.member("陈思远", bureau)).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("陈思远", "陈思近").getBytes(StandardCharsets.UTF_8));
        assertThat(verifies(parts[0] + "." + forged + "." + parts[2])).isFalse();
    }

    @Test
    void the_address_that_verifies_keeps_the_card_behind_the_hash() {
        TestMember member = world.member("陈思远", bureau);
        String url = Api.as(member)
                .get("/me/membership-card")
                .then()
                .statusCode(200)
                .extract()
                .path("verifyUrl");
        assertThat(url).startsWith("https://union.example/verify#ey");
    }

    @Test
    void who_is_no_longer_in_full_membership_gets_no_card() {
        for (String status : new String[] {"RETAINED", "ENDED"}) {
            TestMember member = world.member("某会员", bureau);
            World.run("update membership set status = ? where person_id = ?", status, member.id());
            Api.as(member).get("/me/membership-card").then().statusCode(403).body("code", equalTo("NO_MEMBERSHIP"));
        }
        Api.with(Tokens.stranger("nobody")).get("/me/membership-card").then().statusCode(403);
    }

    private static String token(TestMember member) {
        return Api.as(member)
                .get("/me/membership-card")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private static boolean verifies(String token) throws GeneralSecurityException, IOException {
        String x = Api.anonymous()
                .get("/membership-card-keys")
                .then()
                .statusCode(200)
                .body("keys[0].kid", equalTo(part(token, 0).get("kid").asText()))
                .extract()
                .path("keys[0].x");
        byte[] spki = HexFormat.of()
                .parseHex(SPKI_OF_ED25519
                        + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x)));
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki));
        int end = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static JsonNode part(String token, int index) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }
}
