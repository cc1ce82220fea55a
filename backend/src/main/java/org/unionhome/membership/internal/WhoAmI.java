package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.unionhome.kernel.Actor;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;

/** The caller as she is known here, and why she may or may not do something. */
@ApplicationScoped
class WhoAmI {

    private final CurrentActor current;
    private final CurrentRequest request;
    private final MemberQueries members;
    private final UnionTree tree;
    private final Scope scope;
    private final Texts texts;

    WhoAmI(
            CurrentActor current,
            CurrentRequest request,
            MemberQueries members,
            UnionTree tree,
            Scope scope,
            Texts texts) {
        this.current = current;
        this.request = request;
        this.members = members;
        this.tree = tree;
        this.scope = scope;
        this.texts = texts;
    }

    Actor actor() {
        return current.get();
    }

    /** Her own record, sensitive values still encrypted. */
    Optional<MemberQueries.Full> ownRecord() {
        return Optional.ofNullable(current.get().person()).flatMap(members::own);
    }

    Explanation explain(String permissionName, UUID union) {
        Permission permission = Arrays.stream(Permission.values())
                .filter(known -> known.name().equals(permissionName))
                .findFirst()
                .orElseThrow(() -> Problem.ofFault("?permission", "WRONG_TYPE"));
        Scope.Verdict verdict = scope.judge(current.get(), permission, union);
        return new Explanation(verdict.allowed(), reason(verdict));
    }

    private String reason(Scope.Verdict verdict) {
        var grant = verdict.grant();
        var locale = request.locale();
        if (grant == null) {
            return texts.get("membership", locale, "authority." + verdict.reason());
        }
        String until = grant.until() == null
                ? texts.get("membership", locale, "authority.openEnded")
                : grant.until().minusDays(1).toString();
        return texts.get(
                "membership",
                locale,
                "authority." + verdict.reason(),
                tree.nameOf(grant.union()),
                texts.get("membership", locale, "role." + grant.role()),
                until);
    }

    /** Yes or no with its reason in the caller's language. */
    record Explanation(boolean allowed, String reason) {}
}
