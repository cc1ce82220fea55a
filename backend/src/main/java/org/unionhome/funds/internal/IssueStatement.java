package org.unionhome.funds.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import org.unionhome.kernel.UseCase;

/** Keeps a consolidated statement as it is and so hands it to the union above; never by who closed the books of it. */
@UseCase
@ApplicationScoped
@Transactional
class IssueStatement {

    private final Sql sql;
    private final BookLock books;
    private final StatementQueries statements;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    IssueStatement(
            Sql sql,
            BookLock books,
            StatementQueries statements,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.sql = sql;
        this.books = books;
        this.statements = statements;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason why it is issued again; needed from the second of a period on */
    record Words(@Nullable String remark, @Nullable String reason) {}

    /** @throws Problem NOT_FOUND, BOOKS_NOT_CLOSED, SELF_APPROVAL, INVALID_INPUT */
    UUID run(UUID union, Statement.Period period, Words words) {
        Doer issuer = scope.requireDoer(current.get(), Permission.BUDGET_APPROVE, union);
        books.hold(union);
        List<String> closers = closers(union, period);
        issuer.requireNotAmong(closers, ProblemCode.SELF_APPROVAL);
        int revision = nextRevision(union, period);
        if (revision > 1 && words.reason() == null) {
            throw Problem.ofFault("/reason", "REQUIRED");
        }
        Statement statement = statements.statement(union, period);
        UUID id = Ids.next();
        insert(id, statement, revision, words, closers, issuer);
        insertLines(id, statement.lines());
        request.touched(union);
        audit.record(
                "statement.issued",
                AuditTrail.Subject.of("statement-report", id, union),
                period.from() + " " + revision);
        return id;
    }

    private List<String> closers(UUID union, Statement.Period period) {
        return sql.first(
                        """
                        select closer_hands from ledger_closing
                         where union_id = ? and month = ?::date and reopened_at is null
                        """,
                        row -> List.of((String[]) row.getArray("closer_hands").getArray()),
                        union,
                        period.lastMonth())
                .orElseThrow(() -> Problem.of(ProblemCode.BOOKS_NOT_CLOSED));
    }

    private int nextRevision(UUID union, Statement.Period period) {
        return sql.first(
                        """
                        select coalesce(max(revision), 0) + 1 as next from statement_report
                         where union_id = ? and from_day = ? and before_day = ?
                        """,
                        row -> row.getInt("next"),
                        union,
                        period.from(),
                        period.before())
                .orElseThrow();
    }

    private void insert(UUID id, Statement statement, int revision, Words words, List<String> closers, Doer issuer) {
        sql.update(
                """
                insert into statement_report (id, root_id, union_id, l1, l2, l3, l4, l5, l6, from_day, before_day, revision,
                                              reason, remark, unions, closed, closer_hands, issuer_name, issuer_hands,
                                              issued_at)
                select ?, u.root_id, u.id, u.l1, u.l2, u.l3, u.l4, u.l5, u.l6, ?, ?, ?, ?::text, ?::text, ?, ?, ?::text[], ?,
                       ?::text[], ?
                  from union_node u where u.id = ?
                """,
                id,
                statement.period().from(),
                statement.period().before(),
                revision,
                revision > 1 ? words.reason() : null,
                words.remark(),
                statement.unions(),
                statement.closed(),
                closers,
                issuer.name(),
                issuer.hands(),
                Instant.now(clock),
                statement.union());
    }

    private void insertLines(UUID id, List<Statement.Line> lines) {
        sql.update(
                """
                insert into statement_report_line (report_id, account, own, below, eliminated)
                select ?, l.account, l.own::numeric, l.below::numeric, l.eliminated::numeric
                  from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as l (account, own, below, eliminated)
                """,
                id,
                lines.stream().map(line -> line.account().code()).toList(),
                each(lines, Statement.Line::own),
                each(lines, Statement.Line::below),
                each(lines, Statement.Line::eliminated));
    }

    private static List<String> each(List<Statement.Line> lines, Function<Statement.Line, Money> figure) {
        return lines.stream().map(figure).map(Money::toString).toList();
    }
}
