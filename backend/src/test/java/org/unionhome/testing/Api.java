package org.unionhome.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls in the name of somebody; every answer is checked against the contract. */
public final class Api {

    public static final String BASE = "/api/v1";

    private Api() {}

    public static RequestSpecification as(TestMember member) {
        return with(Tokens.of(member));
    }

    public static RequestSpecification with(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .basePath(BASE)
                .filter(ContractFilter.instance())
                .accept("*/*");
    }

    /** With a body of JSON. */
    public static RequestSpecification sending(TestMember member, Object body) {
        return as(member).contentType(ContentType.JSON).body(body);
    }

    public static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
