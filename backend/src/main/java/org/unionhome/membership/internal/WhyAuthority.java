package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Grant;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;

/**
 * Why the caller, or a member whose offices she may see, may or may not do something. Decides nothing by itself: the
 * verdict is that of {@link Scope}. A union the caller does not know answers as one that does not exist.
 */
@ApplicationScoped
class WhyAuthority {

    private final CurrentActor current;
    private final Scope scope;
    private final UnionTree tree;
    private final MemberQueries members;
    private final AuthorityRecords records;
    private final Clock clock;

    WhyAuthority(
            CurrentActor current,
            Scope scope,
            UnionTree tree,
            MemberQueries members,
            AuthorityRecords records,
            Clock clock) {
        this.current = current;
        this.scope = scope;
        this.tree = tree;
        this.members = members;
        this.records = records;
        this.clock = clock;
    }

    /** @throws Problem INVALID_INPUT when there is no such permission, NOT_FOUND when the member is not hers to see */
    Answered explain(String permissionName, UUID union, @Nullable UUID member) {
        Permission permission = Arrays.stream(Permission.values())
                .filter(known -> known.name().equals(permissionName))
                .findFirst()
                .orElseThrow(() -> Problem.ofFault("?permission", "WRONG_TYPE"));
        if (member == null) {
            return new Answered(null, answer(current.get(), permission, union));
        }
        var shown = members.show(member, Permission.APPOINTMENT_READ);
        return new Answered(shown.name(), answer(actorOf(shown), permission, union));
    }

    private AuthorityAnswer answer(Actor actor, Permission permission, UUID union) {
        List<UUID> line = tree.lineOf(union);
        boolean known = isKnown(union);
        var verdict = scope.judge(actor, permission, union);
        var holders = known ? records.holders(line, permission, today()) : List.<AuthorityAnswer.Holder>of();
        var granters = known && !verdict.allowed()
                ? records.holders(line, Permission.APPOINTMENT_WRITE, today())
                : List.<AuthorityAnswer.Holder>of();
        return new AuthorityAnswer(
                basis(actor, permission, union, verdict),
                office(actor, permission, line, verdict),
                loan(verdict.grant()),
                holders,
                granters);
    }

    private AuthorityAnswer.Basis basis(Actor actor, Permission permission, UUID union, Scope.Verdict verdict) {
        return switch (verdict.reason()) {
            case BY_OFFICE -> AuthorityAnswer.Basis.OFFICE;
            case BY_DELEGATION -> AuthorityAnswer.Basis.DELEGATION;
            case BY_CLIENT -> AuthorityAnswer.Basis.CLIENT;
            default ->
                isMembers(actor, permission, union)
                        ? AuthorityAnswer.Basis.MEMBERSHIP
                        : ended(actor, permission, tree.lineOf(union)) != null
                                ? AuthorityAnswer.Basis.ENDED
                                : actor.may(permission)
                                        ? AuthorityAnswer.Basis.ELSEWHERE
                                        : AuthorityAnswer.Basis.NOWHERE;
        };
    }

    /** What every member may do in her union and in those above it. */
    private static boolean isMembers(Actor actor, Permission permission, UUID union) {
        return actor.home() != null
                && actor.lineage().contains(union)
                && Role.MEMBER.permissions().contains(permission);
    }

    private AuthorityAnswer.@Nullable Office office(
            Actor actor, Permission permission, List<UUID> line, Scope.Verdict verdict) {
        if (actor.person() == null || verdict.reason() == Scope.Reason.BY_DELEGATION) {
            return null;
        }
        if (!verdict.allowed()) {
            return ended(actor, permission, line);
        }
        Grant grant = verdict.grant();
        return records.offices(actor.person(), permission, line).stream()
                .filter(office -> grant != null
                        && office.role() == grant.role()
                        && office.union().equals(grant.union())
                        && !today().isBefore(office.from()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The office she had there last. */
    private AuthorityAnswer.@Nullable Office ended(Actor actor, Permission permission, List<UUID> line) {
        UUID person = actor.person();
        if (person == null || line.isEmpty()) {
            return null;
        }
        return records.offices(person, permission, line).stream()
                .filter(office -> office.to() != null && !today().isBefore(office.to()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static AuthorityAnswer.@Nullable Loan loan(@Nullable Grant grant) {
        var lent = grant == null ? null : grant.lent();
        return grant == null || lent == null
                ? null
                : new AuthorityAnswer.Loan(lent.giver(), grant.role(), grant.union(), grant.until(), lent.limit());
    }

    /** Her own union and those above concern her; others only when she sees them by office. */
    private boolean isKnown(UUID union) {
        Actor actor = current.get();
        return actor.lineage().contains(union) || scope.allows(actor, Permission.UNION_READ, union);
    }

    /** Somebody else, with what the caller sees of her authority. */
    private Actor actorOf(MemberQueries.Full shown) {
        UUID home = records.homeOf(shown.id(), today()).orElse(null);
        var grants = new ArrayList<>(records.heldBy(shown.id(), today()));
        grants.addAll(records.lentTo(shown.id(), today()));
        List<UUID> lineage = home == null ? List.of() : tree.lineOf(home);
        return new Actor(current.get().identity(), shown.id(), home, lineage, grants, Set.of(), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param about the member asked about; absent for the caller herself */
    record Answered(@Nullable String about, AuthorityAnswer answer) {}
}
