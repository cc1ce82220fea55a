package org.unionhome.integration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Cursors;
import org.unionhome.kernel.Jobs;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Slice;

/** The caller's own jobs. */
@ApplicationScoped
class JobQueries {

    private final Jobs jobs;
    private final Cursors cursors;

    JobQueries(Jobs jobs, Cursors cursors) {
        this.jobs = jobs;
        this.cursors = cursors;
    }

    /** One statement, the latest first. */
    Slice<Jobs.View> list(int limit, @Nullable String cursor) {
        List<String> position = cursors.decode("jobs", cursor);
        UUID before = position.isEmpty() ? null : UUID.fromString(position.get(0));
        return Slice.of(jobs.list(before, limit + 1), limit, last -> cursors.encode("jobs", last.id()));
    }

    Jobs.View show(UUID id) {
        return jobs.find(id).orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
    }
}
