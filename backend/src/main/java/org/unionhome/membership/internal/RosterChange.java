package org.unionhome.membership.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a personnel office says has happened to somebody. Leaving the employer does not end membership: it is kept where
 * it was until another union takes it, and retired members keep it as well (domain dossier 2.7). It ends by the member's
 * own will or by death.
 */
enum RosterChange {
    JOIN(null, "入职", "新入职", "入会", "新入会", "新增", "招录", "录用"),
    ARRIVE(null, "调入", "转入"),
    MOVE(null, "调动", "内部调动", "岗位调动", "调整", "转岗"),
    UPDATE(null, "信息变更", "变更", "更新", "修改", "信息更新"),
    LEAVE(StandingAct.RETAIN, "离职", "调出", "转出", "辞职", "解除合同", "合同到期", "离岗"),
    RETIRE(StandingAct.RETAIN, "退休", "离退休", "离休", "提前退休"),
    WITHDRAW(StandingAct.WITHDRAW, "退会", "自愿退会"),
    DIE(StandingAct.DIE, "死亡", "去世", "病故", "身故", "亡故");

    private final @Nullable StandingAct act;
    private final Set<String> words;

    RosterChange(@Nullable StandingAct act, String... words) {
        this.act = act;
        this.words = Set.of(words);
    }

    static Optional<RosterChange> parse(String text) {
        return Arrays.stream(values())
                .filter(change -> change.words.contains(text) || change.name().equals(text))
                .findFirst();
    }

    /** How the membership goes on, or ends. */
    Optional<StandingAct> leaving() {
        return Optional.ofNullable(act);
    }

    /** Nobody can be moved or corrected who is not there. */
    boolean ofSomebodyKnown() {
        return act != null || this == MOVE || this == UPDATE;
    }
}
