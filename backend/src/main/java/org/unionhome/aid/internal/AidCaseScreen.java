package org.unionhome.aid.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhome.funds.BatchMoney;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.ReadTrail;
import org.unionhome.kernel.Scope;
import org.unionhome.policy.Policies;

/** Puts a case together as its officers see it. */
@ApplicationScoped
class AidCaseScreen {

    private final AidCaseQueries cases;
    private final AidJudge judge;
    private final AidWords words;
    private final AidSecrets secrets;
    private final BatchMoney money;
    private final DecidingUnion deciding;
    private final Policies policies;
    private final PublicNotices notices;
    private final CurrentRequest request;
    private final Scope scope;
    private final CurrentActor current;
    private final ReadTrail trail;

    AidCaseScreen(
            AidCaseQueries cases,
            AidJudge judge,
            AidWords words,
            AidSecrets secrets,
            BatchMoney money,
            DecidingUnion deciding,
            Policies policies,
            PublicNotices notices,
            CurrentRequest request,
            Scope scope,
            CurrentActor current,
            ReadTrail trail) {
        this.cases = cases;
        this.judge = judge;
        this.words = words;
        this.secrets = secrets;
        this.money = money;
        this.deciding = deciding;
        this.policies = policies;
        this.notices = notices;
        this.request = request;
        this.scope = scope;
        this.current = current;
        this.trail = trail;
    }

    /** Opening a case is a reading that its member sees. */
    ShownAidCase open(UUID id) {
        AidCaseRow row = cases.show(id);
        trail.note(ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.FILE, ReadTrail.Purpose.AID));
        return shown(row);
    }

    ShownAidCase shown(AidCaseRow row) {
        Actor actor = current.get();
        boolean own = row.person().equals(actor.person());
        boolean mayDecide = !own && deciding.mayDecide(row);
        var judged = judge.judge(row, row.amounts().proposed());
        String kept = row.judgement();
        Purpose purpose = judged.file().isPresent() ? Purpose.HARDSHIP_AID : Purpose.UNFILED_AID;
        boolean mayWork = !own && scope.allows(actor, Permission.AID_WORK, row.union());
        AidJudgement judgement = kept == null ? judged.judgement() : words.read(kept);
        return new ShownAidCase(
                row,
                judgement,
                judged.file()
                        .filter(file -> scope.allows(actor, Permission.AID_READ, file.union()))
                        .map(this::standing)
                        .orElse(null),
                cases.evidence(row.id()),
                cases.history(row),
                mayDecide ? money.lines(row.union(), purpose, Permission.AID_DECIDE) : List.of(),
                mayWork,
                mayDecide,
                deciding.of(row),
                (row.status() == AidStatus.REFERRED ? mayDecide : mayWork) && deciding.mayPassOn(row),
                row.status().waitsForDecision() && deciding.passesOnFirst(row, judgement));
    }

    private ShownAidCase.Standing standing(HardshipStanding file) {
        String language = request.locale().getLanguage();
        String category = policies.hardshipIn(file.union(), file.reviewedOn())
                .flatMap(rules -> rules.category(file.category()))
                .map(named -> named.name().get(language))
                .orElse(file.category());
        return new ShownAidCase.Standing(file, category, notices.of(file.file()).orElse(null));
    }

    /** A document, opened. */
    byte[] document(UUID id, UUID evidence) {
        AidCaseRow row = cases.show(id);
        byte[] content = secrets.openFile(cases.content(id, evidence));
        trail.note(ReadTrail.Reading.of(row.person(), row.union(), ReadTrail.Part.EVIDENCE, ReadTrail.Purpose.AID));
        return content;
    }
}
