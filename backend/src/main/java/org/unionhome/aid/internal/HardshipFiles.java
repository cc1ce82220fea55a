package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.ReadTrail.Part;
import org.unionhome.kernel.ReadTrail.Purpose;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.policy.HardshipRules;
import org.unionhome.policy.Policies;

/** Opens whole files with what the reader may do next; the workers see who did. */
@ApplicationScoped
class HardshipFiles {

    private final HardshipQueries files;
    private final HardshipRows rows;
    private final HardshipApprovals approvals;
    private final PublicNotices notices;
    private final Policies policies;
    private final HardshipSeal seal;
    private final Sql sql;
    private final Scope scope;
    private final CurrentActor current;
    private final ReadTrail reads;
    private final Clock clock;

    HardshipFiles(
            HardshipQueries files,
            HardshipRows rows,
            HardshipApprovals approvals,
            PublicNotices notices,
            Policies policies,
            HardshipSeal seal,
            Sql sql,
            Scope scope,
            CurrentActor current,
            ReadTrail reads,
            Clock clock) {
        this.files = files;
        this.rows = rows;
        this.approvals = approvals;
        this.notices = notices;
        this.policies = policies;
        this.seal = seal;
        this.sql = sql;
        this.scope = scope;
        this.current = current;
        this.reads = reads;
        this.clock = clock;
    }

    Opened open(UUID id) {
        HardshipFile file = files.show(id, Permission.AID_READ);
        reads.noteAll(file.workers().stream()
                .map(worker -> ReadTrail.Reading.of(worker.person(), worker.union(), Part.FILE, Purpose.AID))
                .toList());
        List<HardshipStep> next = Arrays.stream(HardshipStep.values())
                .filter(step -> file.status().after(step).isPresent() && mayTake(file, step))
                .toList();
        return opened(file, next, approvals.mayApprove(file));
    }

    Opened own(UUID id) {
        HardshipFile file = files.own(id);
        List<HardshipStep> next = List.of(HardshipStep.SUBMIT, HardshipStep.WITHDRAW).stream()
                .filter(step -> file.status().after(step).isPresent())
                .filter(step -> file.main().person().equals(current.get().person()))
                .toList();
        return opened(file, next, false);
    }

    private boolean mayTake(HardshipFile file, HardshipStep step) {
        boolean failedBefore = step == HardshipStep.VERIFY && file.checkFailed();
        if (step == HardshipStep.OPEN || step == HardshipStep.WITHDRAW || failedBefore) {
            return false;
        }
        Permission needed = step.isDecision() ? Permission.AID_DECIDE : Permission.AID_WORK;
        return scope.allows(current.get(), needed, file.union())
                && !file.isOf(scope.doer(current.get(), needed, file.union()));
    }

    /** @throws Problem NOT_FOUND when its time of keeping is over */
    private Opened opened(HardshipFile file, List<HardshipStep> next, boolean mayApprove) {
        if (file.household() == null) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        LocalDate day =
                Optional.ofNullable(file.judgement()).map(Judgement::day).orElse(LocalDate.now(clock));
        return new Opened(
                file,
                rows.steps(file.id()),
                notices.of(file.id()).orElse(null),
                policies.hardshipIn(file.union(), day).orElse(null),
                next,
                mayApprove,
                LocalDate.now(clock));
    }

    /** A document, for whoever reads the file. @throws Problem NOT_FOUND */
    byte[] evidence(UUID id, UUID evidence) {
        HardshipFile file = files.show(id, Permission.AID_READ);
        byte[] content = sql.first(
                        "select content from hardship_evidence where id = ? and file_id = ?",
                        row -> row.getBytes(1),
                        evidence,
                        id)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        var worker = file.main();
        reads.note(ReadTrail.Reading.of(worker.person(), worker.union(), Part.EVIDENCE, Purpose.AID));
        return seal.openEvidence(content);
    }

    /**
     * A file with what belongs to it.
     *
     * @param rules absent where no pack rules hardship
     * @param next what the reader may do
     */
    record Opened(
            HardshipFile file,
            List<HardshipFile.Step> steps,
            PublicNotices.@Nullable State notice,
            @Nullable HardshipRules rules,
            List<HardshipStep> next,
            boolean mayApprove,
            LocalDate today) {}
}
