package org.unionhome.membership.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.JobHandler;
import org.unionhome.organization.Unions;

/** Searches a union and everything below it for duplicates, in the name of the officer who asked. */
@ApplicationScoped
class DuplicateSearchJob implements JobHandler {

    static final String KIND = "DUPLICATE_SEARCH";
    private static final int MOST_SECONDS = 1_800;
    private final DuplicateSearch search;
    private final Unions unions;

    DuplicateSearchJob(DuplicateSearch search, Unions unions) {
        this.search = search;
        this.unions = unions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean cancellable() {
        return false;
    }

    @Override
    public void run(UUID union, Progress progress) {
        progress.report(0, 0);
        int found =
                QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).call(() -> search.run(unions.require(union)));
        progress.report(found, found);
    }

    @Override
    public void failed(UUID union, String reason) {}
}
