package org.unionhome.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.kernel.AuditTrail;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Ids;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UseCase;
import org.unionhome.organization.Unions;
import org.unionhome.policy.internal.PackDraft.Kind;

/** Begins a draft with what is in force. Nothing rules before another officer put it to use. */
@UseCase
@ApplicationScoped
@Transactional
class CreatePackDraft {

    private final PackQueries packs;
    private final PackStore store;
    private final PackDrafts drafts;
    private final PackUsers users;
    private final PackUses uses;
    private final Unions unions;
    private final DraftHands hands;
    private final Scope scope;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final Clock clock;

    CreatePackDraft(
            PackQueries packs,
            PackStore store,
            PackDrafts drafts,
            PackUsers users,
            PackUses uses,
            Unions unions,
            DraftHands hands,
            Scope scope,
            CurrentActor current,
            AuditTrail audit,
            Clock clock) {
        this.packs = packs;
        this.store = store;
        this.drafts = drafts;
        this.users = users;
        this.uses = uses;
        this.unions = unions;
        this.hands = hands;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem NOT_FOUND, UNION_DISSOLVED, PACK_USED_ELSEWHERE, POLICY_DRAFT_WAITING, POLICY_CODE_TAKEN */
    UUID run(UUID union, Kind kind, String base, @Nullable String ownCode) {
        scope.require(current.get(), Permission.POLICY_WRITE, union);
        unions.requireLiving(union);
        Pack pack = packs.require(base, kind == Kind.VERSION ? latest(base) : null);
        if (kind == Kind.VERSION && !users.onlyWithin(pack, union)) {
            throw Problem.of(PolicyProblem.PACK_USED_ELSEWHERE);
        }
        String code = kind == Kind.LOCAL ? requireFree(ownCode) : base;
        UUID id = Ids.next();
        insert(id, union, kind, code, pack);
        audit.record("policy.drafted", AuditTrail.Subject.of("policy-draft", id, union), kind + " " + code);
        return id;
    }

    /** A later version than that of today, when one waits for its day. */
    private @Nullable Integer latest(String code) {
        return uses.latest(code).map(PackUses.Use::version).orElse(null);
    }

    private String requireFree(@Nullable String code) {
        if (code == null) {
            throw Problem.ofFault("/newCode", "REQUIRED");
        }
        if (store.knows(code)) {
            throw Problem.ofFault("/newCode", "TAKEN");
        }
        return code;
    }

    private void insert(UUID id, UUID union, Kind kind, String code, Pack base) {
        String content = store.content(base.ref().code(), base.ref().version()).orElseThrow();
        drafts.write(
                code,
                """
                    insert into pack_draft (id, root_id, union_id, kind, code, base_code, base_version, content, maker,
                                            maker_hands, updated_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?)
                    """,
                id,
                unions.require(union).root(),
                union,
                kind,
                code,
                base.ref().code(),
                base.ref().version(),
                switch (kind) {
                    case VERSION -> content;
                    case LOCAL -> DraftContent.renamed(content, code, base.ref().title());
                    case ADOPTION, ENDING -> null;
                },
                current.get().name(),
                hands.using(Permission.POLICY_WRITE, union).hands(),
                Instant.now(clock));
    }
}
