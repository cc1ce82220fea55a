package org.unionhome.testing.stack;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A person of the demo who can sign in.
 *
 * @param username what she types on the sign-in page
 * @param memberNo her number in the demo roster; ties the account to the member
 * @param familyName clearly synthetic, as everybody in the demo
 * @param office what she is there to show
 */
public record DemoAccount(String username, String memberNo, String familyName, String givenName, String office) {

    /** The same on every machine, so that a realm made again keeps its people. */
    public String id() {
        return UUID.nameUUIDFromBytes(("union-home-demo/" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Family name first, as the roster writes it. */
    public String fullName() {
        return familyName + givenName;
    }
}
