package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;

/** Names something that a union keeps in stock. */
@UseCase
@ApplicationScoped
@Transactional
class AddStockItem {

    private final Sql sql;
    private final Unions unions;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    AddStockItem(
            Sql sql,
            Unions unions,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.unions = unions;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    UUID run(UUID union, String name, String unit) {
        scope.require(current.get(), Permission.CAMPAIGN_WRITE, union);
        unions.requireLiving(union);
        UUID id = Ids.next();
        try {
            sql.update(
                    "insert into stock_item (id, union_id, name, unit, created_by, created_at) values (?, ?, ?, ?, ?, ?)",
                    id,
                    union,
                    name,
                    unit,
                    current.get().identity().subject(),
                    Instant.now(clock));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(CampaignProblem.STOCK_ITEM_EXISTS) : failed;
        }
        request.touched(union);
        audit.record("stock.item-added", AuditTrail.Subject.of("stock-item", id, union));
        return id;
    }
}
