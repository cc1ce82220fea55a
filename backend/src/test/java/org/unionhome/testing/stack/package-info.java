/**
 * The running system out of its real parts: PostgreSQL, Keycloak, the packaged backend and the built SPA, started,
 * watched and stopped together. {@code make run} starts it with kept data, {@code make test} with data that is
 * thrown away. Nothing in here is part of the product; it uses no class of it.
 */
@org.jspecify.annotations.NullMarked
package org.unionhome.testing.stack;
