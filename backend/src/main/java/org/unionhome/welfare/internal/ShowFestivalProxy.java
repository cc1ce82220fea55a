package org.unionhome.welfare.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Sql;

/** Shows who fetched a gift for a member; the member sees that it was opened. */
@ApplicationScoped
class ShowFestivalProxy {

    private final FestivalQueries festivals;
    private final FestivalSecrets secrets;
    private final Sql sql;
    private final ReadTrail reads;

    ShowFestivalProxy(FestivalQueries festivals, FestivalSecrets secrets, Sql sql, ReadTrail reads) {
        this.festivals = festivals;
        this.secrets = secrets;
        this.sql = sql;
        this.reads = reads;
    }

    /** @throws Problem NOT_FOUND */
    FestivalProxy run(UUID id) {
        FestivalQueries.Receipt receipt = festivals.kept(id, Permission.WELFARE_READ);
        FestivalProxy proxy = sql.first(
                        """
                        select proxy_name, proxy_relation, proxy_reason, proxy_signature
                          from festival_receipt where id = ? and proxy_name is not null
                        """,
                        row -> new FestivalProxy(
                                Objects.requireNonNull(secrets.open(FestivalSecrets.PROXY, row.getBytes("proxy_name"))),
                                row.getString("proxy_relation"),
                                secrets.open(FestivalSecrets.REASON, row.getBytes("proxy_reason")),
                                secrets.signature(row.getBytes("proxy_signature"))),
                        id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        reads.note(ReadTrail.Reading.of(
                receipt.person(), receipt.union(), ReadTrail.Part.EVIDENCE, ReadTrail.Purpose.WELFARE));
        return proxy;
    }
}
