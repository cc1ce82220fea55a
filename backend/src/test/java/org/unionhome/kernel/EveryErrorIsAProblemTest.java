package org.unionhome.kernel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.Tokens;
import org.unionhome.testing.World;

@QuarkusTest
class EveryErrorIsAProblemTest {

    private static final String PROBLEM = "application/problem+json";
    private TestMember administrator;

    @BeforeEach
    void somebody_with_authority() {
        World world = World.fresh();
        administrator = world.officer("郑管理", Role.SECURITY_ADMINISTRATOR, world.root());
    }

    @Test
    void an_unknown_address() {
        Api.as(administrator)
                .get("/no-such-thing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void a_method_that_is_not_supported_names_those_that_are() {
        Api.as(administrator)
                .delete("/members")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", containsString("GET"));
    }

    @Test
    void a_body_of_another_type() {
        RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(administrator))
                .contentType("text/plain")
                .body("x")
                .post(Api.BASE + "/appointments")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void malformed_json() {
        Api.as(administrator)
                .contentType(ContentType.JSON)
                .body("{\"role\":")
                .post("/appointments")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("code", equalTo("MALFORMED_JSON"));
    }

    @Test
    void a_property_that_the_contract_does_not_know_is_named() {
        Api.as(administrator)
                .contentType(ContentType.JSON)
                .body("{\"approvedBy\":\"me\"}")
                .post("/appointments")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/approvedBy"))
                .body("errors[0].code", equalTo("UNKNOWN_PROPERTY"));
    }

    @Test
    void a_key_given_twice() {
        Api.as(administrator)
                .contentType(ContentType.JSON)
                .body("{\"role\":\"CHAIR\",\"role\":\"AUDITOR\"}")
                .post("/appointments")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void every_missing_field_is_named() {
        Api.as(administrator)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/appointments")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/memberId"))
                .body("errors.pointer", hasItem("/from"))
                .body("errors[0].message", equalTo("请填写此项。"));
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_before_it_is_read() {
        String answer = RawHttp.post(RestAssured.port, Api.BASE + "/imports?kind=ROSTER", 1L << 30, 0);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("TOO_LARGE");
    }

    @Test
    void whoever_sends_a_file_that_is_too_large_to_its_end_still_hears_the_answer() {
        int size = 40 << 20;
        String answer = RawHttp.post(RestAssured.port, Api.BASE + "/imports?kind=ROSTER", size, size);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("TOO_LARGE");
    }

    @Test
    void too_much_json_is_refused_also_when_its_length_was_not_announced() {
        var body = new ByteArrayInputStream(("{\"role\":\"" + "X".repeat(2 << 20) + "\"}").getBytes(US_ASCII));
        Api.as(administrator)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/appointments")
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("code", equalTo("TOO_LARGE"));
    }

    @Test
    void the_request_id_is_in_the_header_and_in_the_error() {
        var answer = Api.anonymous()
                .get("/me")
                .then()
                .statusCode(401)
                .body("requestId", notNullValue())
                .extract();
        assertThat(answer.header("X-Request-Id")).isEqualTo(answer.path("requestId"));
    }

    @Test
    void the_request_id_and_the_language_are_right_also_where_no_operation_was_found() {
        for (Response answer :
                List.of(asking().get("/no-such-thing"), asking().delete("/members"), asking().post("/appointments"))) {
            assertThat(answer.<String>path("requestId")).isEqualTo(answer.header("X-Request-Id"));
            assertThat(answer.<String>path("title")).matches("[ -~]+");
        }
    }

    private RequestSpecification asking() {
        return RestAssured.given()
                .basePath(Api.BASE)
                .header("Authorization", "Bearer " + Tokens.of(administrator))
                .header("Accept-Language", "en")
                .contentType("text/plain");
    }

    @Test
    void whoever_is_not_signed_in_is_told_how_to() {
        Api.anonymous().get("/me").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void english_is_spoken_when_asked_for() {
        Api.anonymous()
                .header("Accept-Language", "en-GB,en;q=0.9")
                .get("/me")
                .then()
                .body("title", equalTo("Please sign in"));
        Api.anonymous().header("Accept-Language", "fr").get("/me").then().body("title", equalTo("请先登录"));
    }

    @Test
    void every_answer_carries_the_security_headers() {
        Api.anonymous()
                .get("/me")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Referrer-Policy", "no-referrer");
    }
}
