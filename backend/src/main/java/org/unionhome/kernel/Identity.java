package org.unionhome.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the identity provider says is calling. What she may do is not in here.
 *
 * @param client whether it is another system (client credentials) and not a person
 * @param subject stable id: the provider's subject of a person, the client id of a system
 * @param name shown to people
 * @param memberNo the member number that the provider's administrator tied to the account
 * @param scopes OAuth scopes granted to a system
 */
public record Identity(
        boolean client,
        String subject,
        String name,
        @Nullable String userName,
        @Nullable String memberNo,
        Set<String> scopes) {}
