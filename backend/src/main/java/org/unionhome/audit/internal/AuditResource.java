package org.unionhome.audit.internal;

import java.time.Instant;
import org.unionhome.api.AuditApi;
import org.unionhome.api.model.AuditEntryPageDto;
import org.unionhome.api.model.AuditOutcomeDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** The log over HTTP, for auditors. */
class AuditResource implements AuditApi {

    private final AuditQueries entries;
    private final AuditMapper mapper;

    AuditResource(AuditQueries entries, AuditMapper mapper) {
        this.entries = entries;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.AUDIT_READ)
    public AuditEntryPageDto listAuditEntries(
            String action, AuditOutcomeDto outcome, Instant from, Instant to, Integer limit, String cursor) {
        String wanted = outcome == null ? null : outcome.toString();
        var page = entries.list(new AuditQueries.Filter(action, wanted, from, to), limit, cursor);
        return new AuditEntryPageDto(page.map(mapper::entry), page.next());
    }
}
