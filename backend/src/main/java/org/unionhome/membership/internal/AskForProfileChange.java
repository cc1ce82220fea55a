package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.SqlFailed;
import org.unionhome.kernel.UseCase;

/**
 * A member says what is wrong in her own file. What she knows best changes at once; everything else waits for an
 * officer of her union. Which is which is data ({@link ProfileRules}). A field waits in one request at a time.
 */
@UseCase
@ApplicationScoped
@Transactional
class AskForProfileChange {

    private final MemberQueries members;
    private final MemberFileWriter writer;
    private final ProfileRules rules;
    private final PersonSecrets secrets;
    private final ProfileSecrets sealing;
    private final Sql sql;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    AskForProfileChange(
            MemberQueries members,
            MemberFileWriter writer,
            ProfileRules rules,
            PersonSecrets secrets,
            ProfileSecrets sealing,
            Sql sql,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.writer = writer;
        this.rules = rules;
        this.secrets = secrets;
        this.sealing = sealing;
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NO_MEMBERSHIP, INVALID_INPUT, PROFILE_FIELD_WAITING */
    Outcome run(Map<ProfileField, String> asked, @Nullable String note) {
        MemberQueries.Full file = hold();
        var stands = ProfileValues.of(file, secrets);
        var byMode = split(asked);
        refuseFaults(file, stands, asked);
        var atOnce = byMode.getOrDefault(ProfileRules.Mode.AT_ONCE, Map.of());
        if (!atOnce.isEmpty()) {
            writer.write(file, stands.with(atOnce, file.employment()));
            record("profile.changed", file, atOnce);
        }
        var waiting = byMode.getOrDefault(ProfileRules.Mode.BY_REQUEST, Map.of());
        if (waiting.isEmpty()) {
            return new Outcome(List.copyOf(atOnce.keySet()), null);
        }
        UUID request = submit(file, stands, waiting, note);
        record("profile-request.submitted", file, waiting);
        return new Outcome(List.copyOf(atOnce.keySet()), request);
    }

    /** Two requests of the same member come one after the other. */
    private MemberQueries.Full hold() {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        sql.first("select 1 from person where id = ? for no key update", row -> true, person);
        return members.own(person)
                .filter(own -> !own.status().equals(Status.ENDED.name()))
                .orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
    }

    private Map<ProfileRules.Mode, Map<ProfileField, String>> split(Map<ProfileField, String> asked) {
        Map<ProfileField, ProfileRules.Rule> inForce = rules.inForce();
        var byMode = new EnumMap<ProfileRules.Mode, Map<ProfileField, String>>(ProfileRules.Mode.class);
        asked.forEach((field, value) -> {
            var rule = inForce.get(field);
            if (rule == null || rule.mode() == ProfileRules.Mode.CLOSED) {
                throw Problem.ofFault(field.pointer(), "FIELD_NOT_OPEN");
            }
            byMode.computeIfAbsent(rule.mode(), mode -> new EnumMap<>(ProfileField.class))
                    .put(field, value);
        });
        return byMode;
    }

    private void refuseFaults(MemberQueries.Full file, ProfileValues stands, Map<ProfileField, String> asked) {
        var faults = new ArrayList<FieldFault>();
        asked.forEach((field, value) -> {
            if (stands.says(field, String.valueOf(ProfileValues.canonical(field, value)))) {
                faults.add(new FieldFault(field.pointer(), "SAME_AS_ON_FILE", List.of()));
            }
        });
        boolean identifying = asked.keySet().stream().anyMatch(ProfileField::identifies);
        var pointers = asked.keySet().stream().map(ProfileField::pointer).collect(Collectors.toSet());
        PersonalDetailsPolicy.faults(
                        "",
                        stands.with(asked, file.employment()).details(),
                        secrets.idNumber(file.idNumber()),
                        LocalDate.now(clock))
                .stream()
                .filter(fault -> identifying || pointers.contains(fault.pointer()))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    private UUID submit(
            MemberQueries.Full file, ProfileValues stands, Map<ProfileField, String> waiting, @Nullable String note) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into profile_request (id, person_id, root_id, status, note, asked_at)
                select ?, p.id, p.root_id, 'OPEN', ?::bytea, ? from person p where p.id = ?
                """,
                id,
                sealing.note(note),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                file.id());
        try {
            sql.batch(
                    """
                    insert into profile_request_item (request_id, person_id, field, before, proposed)
                    values (?, ?, ?, ?::bytea, ?::bytea)
                    """,
                    waiting.entrySet().stream()
                            .map(item -> row(id, file.id(), item, stands.of(item.getKey())))
                            .toList());
        } catch (SqlFailed failed) {
            throw SqlFailed.isDuplicate(failed) ? Problem.of(MembershipProblem.PROFILE_FIELD_WAITING) : failed;
        }
        return id;
    }

    private @Nullable Object[] row(
            UUID id, UUID person, Map.Entry<ProfileField, String> item, Optional<String> before) {
        return new @Nullable Object[] {
            id, person, item.getKey(), sealing.value(before.orElse(null)), sealing.value(item.getValue())
        };
    }

    private void record(String action, MemberQueries.Full file, Map<ProfileField, String> changed) {
        String fields =
                new TreeSet<>(changed.keySet()).stream().map(ProfileField::name).collect(Collectors.joining(","));
        audit.record(action, AuditTrail.Subject.of("member", file.id(), file.union()), fields);
    }

    /** @param request absent when nothing waits */
    record Outcome(List<ProfileField> changed, @Nullable UUID request) {}
}
