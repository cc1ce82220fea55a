package org.unionhome.testing.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
    private static final Path PRODUCTION = Path.of("src/main/keycloak/union-home-realm.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void productionHasNobodyNoDemoAndNoSecretInIt() throws IOException {
        JsonNode realm = JSON.readTree(PRODUCTION.toFile());
        assertThat(realm.has("users")).isFalse();
        assertThat(realm.toString()).doesNotContain("demo");
        assertThat(realm.at("/clients"))
                .allSatisfy(client -> assertThat(client.at("/secret").asText()).matches("\\$\\{UNIONHOME_[A-Z_]+}"));
    }

    @Test
    void nobodySignsInByPasswordGrantOrImplicitFlow() throws IOException {
        assertThat(JSON.readTree(PRODUCTION.toFile()).at("/clients")).allSatisfy(client -> {
            assertThat(client.at("/directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.at("/implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.at("/publicClient").asBoolean(true)).isFalse();
        });
    }

    @Test
    void theBrowsersClientIsTiedToItsAddressAndToPkce() throws IOException {
        JsonNode web = client(JSON.readTree(PRODUCTION.toFile()), "union-home-web");
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.at("/redirectUris")).hasSize(1).allSatisfy(uri -> assertThat(uri.asText())
                .isEqualTo("${UNIONHOME_PUBLIC_URL}/api/v1/session/callback"));
    }

    @Test
    void onlyAnAdministratorTiesAnAccountToAMember() throws IOException {
        String text = JSON.readTree(PRODUCTION.toFile())
                .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asText();
        JsonNode memberNo = StreamSupport.stream(
                        JSON.readTree(text).at("/attributes").spliterator(), false)
                .filter(attribute -> attribute.at("/name").asText().equals("member_no"))
                .findFirst()
                .orElseThrow();
        assertThat(memberNo.at("/permissions/edit")).hasSize(1).allMatch(who -> who.asText()
                .equals("admin"));
    }

    @Test
    void theDemoAddsItsPeopleAndItsLoader() throws IOException {
        RealmFile demo = RealmFile.of(PRODUCTION)
                .with(DemoAccounts.MEMBER, "a password")
                .withLoader(Keycloak.DEMO_LOADER, "a secret");
        Path file = folder.resolve("realm.json");
        demo.writeTo(file);
        JsonNode realm = JSON.readTree(file.toFile());
        assertThat(realm.at("/users/0/attributes/member_no/0").asText()).isEqualTo(DemoAccounts.MEMBER.memberNo());
        assertThat(realm.at("/users/0/credentials/0/value").asText()).isEqualTo("a password");
        assertThat(client(realm, Keycloak.DEMO_LOADER)
                        .at("/serviceAccountsEnabled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isImportedAnewWhenAnythingInItHasChanged() {
        String production = RealmFile.of(PRODUCTION).fingerprint();
        assertThat(RealmFile.of(PRODUCTION).fingerprint()).isEqualTo(production);
        assertThat(RealmFile.of(PRODUCTION)
                        .with(DemoAccounts.MEMBER, "a password")
                        .fingerprint())
                .isNotEqualTo(production);
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.at("/clients").spliterator(), false)
                .filter(client -> client.at("/clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
