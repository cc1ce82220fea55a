package org.unionhome.testing.stack;

import java.util.Optional;
import java.util.ServiceLoader;

/** Fills an empty platform with the demo. Called once per database, when all parts answer. */
@FunctionalInterface
public interface DemoLoader {
    void load(DemoContext context) throws Exception;

    /** The one that is on the class path, if there is one. */
    static Optional<DemoLoader> installed() {
        return ServiceLoader.load(DemoLoader.class).findFirst();
    }
}
