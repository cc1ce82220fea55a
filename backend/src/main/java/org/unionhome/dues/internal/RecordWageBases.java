package org.unionhome.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;
import org.unionhome.membership.MemberRoll;
import org.unionhome.organization.Unions;
import org.unionhome.policy.Policies;

/** Takes wage bases of some members in, all of them or none. What says the same as before changes nothing. */
@UseCase
@ApplicationScoped
@Transactional
class RecordWageBases {

    private final WageBases bases;
    private final WageBaseWriter writer;
    private final MemberRoll roll;
    private final Unions unions;
    private final Policies policies;
    private final Scope scope;
    private final CurrentActor current;
    private final CurrentRequest request;
    private final AuditTrail audit;
    private final Clock clock;

    RecordWageBases(
            WageBases bases,
            WageBaseWriter writer,
            MemberRoll roll,
            Unions unions,
            Policies policies,
            Scope scope,
            CurrentActor current,
            CurrentRequest request,
            AuditTrail audit,
            Clock clock) {
        this.bases = bases;
        this.writer = writer;
        this.roll = roll;
        this.unions = unions;
        this.policies = policies;
        this.scope = scope;
        this.current = current;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was sent for one member. */
    record Item(UUID person, YearMonth from, Map<String, Money> parts) {}

    /** How many were new or different, and how many said the same as before. */
    record Outcome(int recorded, int unchanged) {}

    /** @throws Problem NOT_FOUND, INVALID_INPUT that names each wrong item, CONFLICT */
    Outcome run(UUID union, List<Item> items) {
        scope.require(current.get(), Permission.DUES_WRITE, union);
        var listed = roll.listed(items.stream().map(Item::person).distinct().toList(), LocalDate.now(clock));
        requireSound(union, items, listed);
        var held = bases.inForce(items.stream()
                .map(item -> new WageBases.Place(item.person(), item.from()))
                .toList());
        List<NewBase> wanted = items.stream()
                .filter(item -> {
                    var before = held.get(new WageBases.Place(item.person(), item.from()));
                    return before == null || !before.saysThe(item.parts());
                })
                .map(item -> new NewBase(
                        Ids.next(),
                        item.person(),
                        Objects.requireNonNull(listed.get(item.person())).union(),
                        item.from(),
                        item.parts()))
                .toList();
        write(wanted);
        request.touched(union);
        audit.record(
                "wage-bases.recorded", AuditTrail.Subject.of("union", union, union), String.valueOf(wanted.size()));
        return new Outcome(wanted.size(), items.size() - wanted.size());
    }

    private void write(List<NewBase> wanted) {
        try {
            writer.write(wanted, null);
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(ProblemCode.CONFLICT) : failed;
        }
    }

    private void requireSound(UUID union, List<Item> items, Map<UUID, MemberRoll.Listed> listed) {
        var seen = new HashSet<WageBases.Place>();
        var faults = new ArrayList<FieldFault>();
        IntStream.range(0, items.size()).forEach(at -> {
            Item item = items.get(at);
            String pointer = "/items/" + at;
            MemberRoll.Listed member = listed.get(item.person());
            if (member == null || !unions.require(member.union()).line().contains(union)) {
                faults.add(new FieldFault(pointer + "/memberId", "NOT_ON_THE_ROLL", List.of()));
            } else {
                faults.addAll(refused(item, member.union(), pointer));
            }
            if (!seen.add(new WageBases.Place(item.person(), item.from()))) {
                faults.add(new FieldFault(pointer + "/memberId", "GIVEN_TWICE", List.of()));
            }
        });
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    private List<FieldFault> refused(Item item, UUID union, String pointer) {
        var rules = policies.duesIn(union, item.from().atDay(1))
                .orElseThrow(() -> new IllegalStateException("no policy pack rules dues in " + item.from()));
        List<String> sent = List.copyOf(item.parts().keySet());
        return WagePolicy.refused(item.parts(), rules).stream()
                .map(refused -> new FieldFault(
                        pointer + "/components/" + sent.indexOf(refused.component()) + "/component",
                        refused.why().name(),
                        List.of(refused.component())))
                .toList();
    }
}
