package org.unionhome.testing.stack;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** One running part of the stack. */
interface Part extends AutoCloseable {
    String name();

    /** Where it writes what it does. */
    Path log();

    /** Completes when the part has ended, wanted or not. */
    CompletableFuture<?> ended();

    /** Asks it to stop, waits, and insists. Does nothing when it has ended already. */
    @Override
    void close();
}
