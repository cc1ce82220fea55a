package org.unionhome.policy;

import java.util.List;
import org.unionhome.policy.ElectionRules.Ruled;

/** By what the funds of a union that is split are divided. */
public record FundDivisionRules(Ruled<Basis> basis) {

    /** What decides about the parts. */
    public enum Basis {
        /** The members of each union (按会员人数). */
        HEAD_COUNT,
        /** What both agree on (合理划分). */
        AGREED;

        /** The weights that count. */
        public List<Integer> weights(List<Integer> heads, List<Integer> agreed) {
            return this == HEAD_COUNT ? heads : agreed;
        }
    }
}
