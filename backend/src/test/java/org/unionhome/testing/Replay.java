package org.unionhome.testing;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Asks a stored decision of the rules again. */
public final class Replay {

    private Replay() {}

    public static ValidatableResponse ask(TestMember who, String record, String id) {
        return Api.sending(who, Map.of("recordKind", record, "recordId", id))
                .post("/policy-replays")
                .then();
    }
}
