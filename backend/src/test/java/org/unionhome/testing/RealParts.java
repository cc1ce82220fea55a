package org.unionhome.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;

/** PostgreSQL and an identity provider for all tests of the running application; both are started once. */
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
public final class RealParts {
    private RealParts() {}
}
