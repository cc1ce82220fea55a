package org.unionhome.review.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.Books;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Doer;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** An auditor opens an examination: the seed is made and published, and the sample is drawn by it in the same act. */
@UseCase
@ApplicationScoped
@Transactional
class OpenReview {

    private static final int SEED_BYTES = 16;
    private final Books books;
    private final Unions unions;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenReview(
            Books books,
            Unions unions,
            Sql sql,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.books = books;
        this.unions = unions;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param withBelow whether the books of everything below are examined too */
    record Wanted(
            UUID union,
            boolean withBelow,
            String title,
            LocalDate from,
            LocalDate before,
            int random,
            int risky,
            Money largeFrom) {}

    /** @throws Problem NOT_FOUND, INVALID_INPUT, BOOKS_NOT_CLOSED, REVIEWER_IS_HANDLER */
    UUID run(Wanted wanted) {
        Doer reviewer = scope.requireDoer(current.get(), Permission.REVIEW_WORK, wanted.union());
        requireSound(wanted);
        List<UUID> examined = wanted.withBelow()
                ? unions.subtree(wanted.union()).stream().map(UnionInfo::id).toList()
                : List.of(wanted.union());
        if (!books.areClosed(examined, wanted.from(), wanted.before())) {
            throw Problem.of(ProblemCode.BOOKS_NOT_CLOSED);
        }
        var rule = new Books.Rule(
                examined,
                wanted.from(),
                wanted.before(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                seed(),
                wanted.random(),
                wanted.risky(),
                wanted.largeFrom());
        UUID id = Ids.next();
        Books.Drawing drawing = books.draw(rule);
        insert(id, wanted, rule, drawing, reviewer);
        insertSample(id, drawing.sample());
        request.touched(wanted.union());
        audit.record("review.opened", AuditTrail.Subject.of("review", id, wanted.union()), rule.seed());
        return id;
    }

    private static void requireSound(Wanted wanted) {
        if (!wanted.before().isAfter(wanted.from())) {
            throw Problem.ofFault("/to", "END_BEFORE_START");
        }
        if (wanted.random() + wanted.risky() == 0) {
            throw Problem.ofFault("/randomCount", "REQUIRED");
        }
        if (wanted.largeFrom().isZero()) {
            throw Problem.ofFault("/largeFrom", "REQUIRED");
        }
    }

    private String seed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    private void insert(UUID id, Wanted wanted, Books.Rule rule, Books.Drawing drawing, Doer reviewer) {
        try {
            sql.update(
                    """
                    insert into review (id, root_id, union_id, l1, l2, l3, l4, l5, l6, title, books, from_day, before_day,
                                        seed, random_count, risk_count, large_from, population, digest, reviewer_name,
                                        reviewer_hands, drawn_at)
                    select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?,
                           ?::text[], ?
                      from union_node u where u.id = ?
                    """,
                    id,
                    wanted.title(),
                    rule.books(),
                    rule.from(),
                    rule.before(),
                    rule.seed(),
                    rule.random(),
                    rule.risky(),
                    rule.largeFrom(),
                    drawing.population(),
                    drawing.digest(),
                    reviewer.name(),
                    reviewer.hands(),
                    rule.drawnAt(),
                    wanted.union());
        } catch (SqlFailed failed) {
            throw NoHandler.problem(failed);
        }
    }

    private void insertSample(UUID id, List<Books.Drawn> sample) {
        sql.update(
                """
                insert into review_sample (review_id, position, entry_id, reasons)
                select ?, row_number() over (order by s.at), s.entry, string_to_array(s.reasons, ',')
                  from unnest(?::uuid[], ?::text[]) with ordinality as s (entry, reasons, at)
                """,
                id,
                sample.stream().map(Books.Drawn::entry).toList(),
                sample.stream()
                        .map(one -> String.join(
                                ",", one.reasons().stream().map(Enum::name).toList()))
                        .toList());
    }
}
