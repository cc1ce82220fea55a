package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.sanatorium.internal.Movement.Kind;
import org.unionhome.sanatorium.internal.QuotaLedger.Entry;

/**
 * Moves places of a programme: down to unions below, back up, or from one union to another. Whoever stands above both may
 * do it; a union itself may only give back.
 */
@UseCase
@ApplicationScoped
@Transactional
class MovePlaces {

    private final QuotaQueries quotas;
    private final QuotaWriter writer;
    private final QuotaNotices notices;
    private final Unions unions;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;

    MovePlaces(
            QuotaQueries quotas,
            QuotaWriter writer,
            QuotaNotices notices,
            Unions unions,
            UnionTree tree,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit) {
        this.quotas = quotas;
        this.writer = writer;
        this.notices = notices;
        this.unions = unions;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, CHANGED_MEANWHILE, QUOTA_SHORT, QUOTA_NOT_BELOW, SANATORIUM_STATE */
    void run(Movement wanted, String ifMatch) {
        QuotaRow from = quotas.show(wanted.account());
        if (wanted.kind().isOfThePool()) {
            requireOver(from);
            requirePool(from);
            widen(wanted, from, ifMatch);
            return;
        }
        QuotaRow to = target(wanted, from);
        List<QuotaRow> held = hold(from, to);
        request.requireVersion(ifMatch, version(held, from));
        var ledger = QuotaLedger.of(held.stream().map(QuotaRow::account).toList());
        if (!ledger.has(from.id(), wanted.places())) {
            throw Problem.of(SanatoriumProblem.QUOTA_SHORT);
        }
        requireAuthority(wanted.kind(), from, to, held, ledger);
        List<Entry> entries = ledger.moved(from.id(), to.id(), wanted.places())
                .orElseThrow(() -> Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW));
        write(wanted, from, entries);
        notices.moved(wanted, from, to);
    }

    private QuotaRow target(Movement wanted, QuotaRow from) {
        if (!wanted.kind().names()) {
            UUID above = from.parent();
            if (above == null) {
                throw Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW);
            }
            return quotas.find(above).orElseGet(() -> unseen(from, above));
        }
        UUID union = wanted.union();
        if (union == null) {
            throw Problem.ofFault("/unionId", "REQUIRED");
        }
        scope.require(current.get(), Permission.SANATORIUM_WRITE, union);
        unions.requireLiving(union);
        if (wanted.kind() == Kind.ALLOT && !tree.lineOf(union).contains(from.union())) {
            throw Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW);
        }
        return writer.accountOf(from.program(), union);
    }

    /** An account above the caller's own unions: places may go back there, and nothing of it is told. */
    private static QuotaRow unseen(QuotaRow below, UUID above) {
        return new QuotaRow(above, below.program(), below.union(), null, below.depth() - 1, 0, 0, 0, 0, 0, 0);
    }

    /** Every account between the two, read after it is held. */
    private List<QuotaRow> hold(QuotaRow from, QuotaRow to) {
        Set<UUID> between = new LinkedHashSet<>(List.of(from.id(), to.id()));
        between.addAll(quotas.chains(List.of(from.id(), to.id())));
        writer.hold(from.program(), List.copyOf(between));
        var held = new ArrayList<>(quotas.findAll(List.copyOf(between)));
        if (held.stream().noneMatch(quota -> quota.id().equals(to.id()))) {
            held.add(to);
        }
        return cutAtTheTop(held);
    }

    /** The caller's part of the tree ends somewhere; the ledger ends there, too. */
    private static List<QuotaRow> cutAtTheTop(List<QuotaRow> held) {
        Set<UUID> ids = held.stream().map(QuotaRow::id).collect(Collectors.toSet());
        return held.stream()
                .map(quota -> quota.parent() == null || ids.contains(quota.parent()) ? quota : quota.asTop())
                .toList();
    }

    private static int version(List<QuotaRow> held, QuotaRow from) {
        return held.stream()
                .filter(quota -> quota.id().equals(from.id()))
                .findFirst()
                .orElse(from)
                .version();
    }

    private void requireAuthority(Kind kind, QuotaRow from, QuotaRow to, List<QuotaRow> held, QuotaLedger ledger) {
        switch (kind) {
            case ALLOT, GIVE_BACK -> requireOver(from);
            case TAKE_BACK -> requireOver(quotas.show(Objects.requireNonNull(from.parent())));
            default -> {
                UUID meeting = ledger.meeting(from.id(), to.id());
                if (meeting.equals(from.id()) || meeting.equals(to.id())) {
                    throw Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW);
                }
                held.stream().filter(quota -> quota.id().equals(meeting)).forEach(this::requireOver);
            }
        }
    }

    private void requireOver(QuotaRow quota) {
        scope.require(current.get(), Permission.SANATORIUM_WRITE, quota.union());
    }

    private static void requirePool(QuotaRow quota) {
        if (!quota.isPool()) {
            throw Problem.of(SanatoriumProblem.QUOTA_NOT_BELOW);
        }
    }

    private void widen(Movement wanted, QuotaRow pool, String ifMatch) {
        writer.hold(pool.program(), List.of(pool.id()));
        QuotaRow present = quotas.show(pool.id());
        request.requireVersion(ifMatch, present.version());
        boolean narrows = wanted.kind() == Kind.NARROW;
        if (narrows && present.reserve() < wanted.places()) {
            throw Problem.of(SanatoriumProblem.QUOTA_SHORT);
        }
        write(wanted, pool, List.of(new Entry(pool.id(), narrows ? -wanted.places() : wanted.places())));
    }

    private void write(Movement wanted, QuotaRow from, List<Entry> entries) {
        writer.write(from.program(), QuotaWriter.Act.of(wanted.kind().name(), wanted.reason()), entries);
        request.touched(from.union());
        audit.record(
                "sanatorium-quota.moved",
                AuditTrail.Subject.of("sanatorium-quota", from.id(), from.union()),
                wanted.kind() + " " + wanted.places());
    }
}
