package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Share;

/** Draws the share of files in force that the rules ask for, once a year, by a seed that is kept. */
@UseCase
@ApplicationScoped
@Transactional
class DrawSpotChecks {

    private static final int SEED_BYTES = 16;
    private final SecureRandom random = new SecureRandom();
    private final HouseholdTests tests;
    private final Unions unions;
    private final Scope scope;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    DrawSpotChecks(
            HouseholdTests tests,
            Unions unions,
            Scope scope,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.tests = tests;
        this.unions = unions;
        this.scope = scope;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, HARDSHIP_UNRULED, SPOT_CHECKS_DRAWN */
    void run(UUID union, int year) {
        scope.require(current.get(), Permission.AID_WORK, union);
        unions.requireLiving(union);
        Share share = tests.rules(union, LocalDate.now(clock)).spotCheckShare().value();
        var all = sql.list(
                "select id, file_no from hardship_file where status = 'IN_FORCE' and lines && ?::uuid[]",
                row -> new SpotCheckDraw.Candidate(Sql.id(row, "id"), row.getString("file_no")),
                List.of(union));
        String seed = seed();
        UUID draw = Ids.next();
        write(draw, union, year, seed, all.size(), share);
        var rows = new ArrayList<Object[]>();
        for (var drawn : SpotCheckDraw.draw(all, seed, share)) {
            rows.add(new Object[] {draw, drawn.file(), rows.size()});
        }
        sql.batch("insert into hardship_spot_check (draw_id, file_id, rank) values (?, ?, ?)", rows);
        audit.record(
                "hardship-file.spot-checks-drawn",
                AuditTrail.Subject.of("hardship-spot-draw", draw, union),
                String.valueOf(rows.size()));
    }

    private String seed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    private void write(UUID draw, UUID union, int year, String seed, int population, Share share) {
        UUID root = unions.require(union).root();
        try {
            sql.update(
                    """
                    insert into hardship_spot_draw (id, root_id, union_id, l1, year, seed, population, share, drawn_by,
                                                    drawn_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    draw,
                    root,
                    union,
                    root,
                    year,
                    seed,
                    population,
                    share.toString(),
                    current.get().name(),
                    Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(AidProblem.SPOT_CHECKS_DRAWN) : failed;
        }
    }
}
