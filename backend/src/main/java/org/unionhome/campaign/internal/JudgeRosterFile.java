package org.unionhome.campaign.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.IdNumber;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Sql;
import org.unionhome.kernel.UnionTree;
import org.unionhome.kernel.imports.RowIssue;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.MemberRoll;
import org.unionhome.membership.Members;

/** Finds for each row of a roster file the batch and the person, and says what is wrong; a few statements for any size. */
@ApplicationScoped
class JudgeRosterFile {

    private static final List<String> STATUSES = List.of("ACTIVE", "RETAINED");
    private final Sql sql;
    private final MemberRoll roll;
    private final Members members;
    private final UnionTree tree;
    private final RecipientSecrets secrets;
    private final Clock clock;

    JudgeRosterFile(Sql sql, MemberRoll roll, Members members, UnionTree tree, RecipientSecrets secrets, Clock clock) {
        this.sql = sql;
        this.roll = roll;
        this.members = members;
        this.tree = tree;
        this.secrets = secrets;
        this.clock = clock;
    }

    RosterPlan run(CampaignRow campaign, List<RosterLine> lines) {
        var known = known(campaign, lines);
        var batches = sql.list(
                BatchRow.SELECT + " where b.campaign_id = ? group by b.id order by b.id",
                BatchRow::read,
                campaign.id());
        var plan = new RosterPlan(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var seen = new HashSet<String>();
        for (RosterLine line : lines) {
            var issues = new ArrayList<>(line.issues());
            BatchRow batch = batch(line, batches, issues);
            UUID person = line.member() ? person(line, known, issues) : null;
            Optional<String> key = key(line, batch, person);
            if (key.isPresent() && !seen.add(key.get())) {
                issues.add(RowIssue.error(RosterFields.NAME, "GIVEN_TWICE"));
            }
            issues.forEach(issue -> plan.faults().add(fault(line, issue)));
            if (issues.isEmpty() && batch != null) {
                place(line, batch.id(), person, plan);
            }
        }
        return plan;
    }

    private static void place(RosterLine line, UUID batch, @Nullable UUID person, RosterPlan plan) {
        if (person != null) {
            plan.members().add(new RosterPlan.Placed(batch, person));
        } else {
            plan.outsiders().add(new RosterPlan.PlacedOutsider(batch, outsider(line)));
        }
    }

    private static Outsider outsider(RosterLine line) {
        return new Outsider(
                Objects.requireNonNull(line.kind()),
                line.name(),
                Objects.requireNonNull(line.idTail()),
                line.idNumber());
    }

    private static Problem.FieldFault fault(RosterLine line, RowIssue issue) {
        return new Problem.FieldFault(
                "/rows/" + line.rowNo() + "/" + issue.field(), issue.code(), List.copyOf(issue.arguments()));
    }

    /** By unit and name; either may be left out as long as one batch alone is meant. */
    private @Nullable BatchRow batch(RosterLine line, List<BatchRow> batches, List<RowIssue> issues) {
        var meant = batches.stream()
                .filter(batch ->
                        line.unit().isEmpty() || tree.nameOf(batch.union()).equals(line.unit()))
                .filter(batch -> line.batch().isEmpty() || batch.name().equals(line.batch()))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        issues.add(RowIssue.error(RosterFields.BATCH, meant.isEmpty() ? "UNKNOWN_BATCH" : "BATCH_NOT_CLEAR"));
        return null;
    }

    private static @Nullable UUID person(RosterLine line, Known known, List<RowIssue> issues) {
        MemberInfo member = known.find(line);
        if (member == null) {
            if (line.issues().isEmpty()) {
                issues.add(RowIssue.error(RosterFields.NAME, "NOT_ON_THE_ROLL"));
            }
            return null;
        }
        if (!member.name().equals(line.name())) {
            issues.add(RowIssue.error(RosterFields.NAME, "NAME_DIFFERS"));
            return null;
        }
        return member.id();
    }

    private Optional<String> key(RosterLine line, @Nullable BatchRow batch, @Nullable UUID person) {
        if (batch == null || !line.issues().isEmpty() || line.member() && person == null) {
            return Optional.empty();
        }
        String who = person == null ? HexFormat.of().formatHex(secrets.identity(outsider(line))) : person.toString();
        return Optional.of(batch.id() + "|" + who);
    }

    /** Everybody whom the file names by a number and who is a member of the campaign's union or below. */
    private Known known(CampaignRow campaign, List<RosterLine> lines) {
        UUID root = tree.lineOf(campaign.union()).get(0);
        var byNumber = roll.byNumber(
                root,
                lines.stream()
                        .filter(RosterLine::member)
                        .map(RosterLine::memberNo)
                        .filter(Objects::nonNull)
                        .toList());
        var byIdNumber = roll.byIdNumber(
                root,
                lines.stream()
                        .filter(line -> line.member() && line.memberNo() == null)
                        .map(RosterLine::idNumber)
                        .filter(Objects::nonNull)
                        .toList());
        var wanted = new HashSet<>(byNumber.values());
        wanted.addAll(byIdNumber.values());
        return new Known(byNumber, byIdNumber, members.findAll(within(campaign.union(), wanted)));
    }

    private List<UUID> within(UUID union, Collection<UUID> wanted) {
        return sql.list(
                "select * from campaign_members(?, ?::uuid[], ?, ?)",
                row -> row.getObject(1, UUID.class),
                union,
                wanted,
                STATUSES,
                LocalDate.now(clock));
    }

    /** @param members those of the union; who is named and not among them is not on the roll here */
    private record Known(Map<String, UUID> byNumber, Map<IdNumber, UUID> byIdNumber, Map<UUID, MemberInfo> members) {

        @Nullable
        MemberInfo find(RosterLine line) {
            UUID person = line.memberNo() != null
                    ? byNumber.get(line.memberNo())
                    : line.idNumber() == null ? null : byIdNumber.get(line.idNumber());
            return person == null ? null : members.get(person);
        }
    }
}
