package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.UnionTree;
import org.unionhome.sanatorium.internal.QuotaLedger.Entry;

/** Places that somebody uses: of the nearest account from her union upwards. */
@ApplicationScoped
class UsedPlaces {

    private final QuotaQueries quotas;
    private final QuotaWriter writer;
    private final UnionTree tree;

    UsedPlaces(QuotaQueries quotas, QuotaWriter writer, UnionTree tree) {
        this.quotas = quotas;
        this.writer = writer;
        this.tree = tree;
    }

    /** @return the account @throws Problem QUOTA_SHORT, SANATORIUM_STATE */
    UUID use(UUID program, UUID union, int places) {
        List<QuotaRow> line = quotas.along(program, tree.lineOf(union));
        if (line.isEmpty()) {
            throw Problem.of(SanatoriumProblem.QUOTA_SHORT);
        }
        UUID account = line.get(line.size() - 1).id();
        write(program, account, "USE", null, places);
        return account;
    }

    /** Further ones of the same account. @throws Problem QUOTA_SHORT */
    void more(UUID program, UUID account, int places) {
        write(program, account, "USE", null, places);
    }

    void release(UUID program, UUID account, int places, @Nullable String reason) {
        if (places > 0) {
            write(program, account, "RELEASE", reason, -places);
        }
    }

    private void write(UUID program, UUID account, String kind, @Nullable String reason, int places) {
        writer.hold(program, List.of(account));
        writer.write(program, QuotaWriter.Act.of(kind, reason), List.of(new Entry(account, places)));
    }
}
