package org.unionhome.kernel;

import java.util.Optional;

/** A feature that knows what some identities may do. The first source that answers is believed. */
public interface ActorSource {
    Optional<Actor> resolve(Identity identity);
}
