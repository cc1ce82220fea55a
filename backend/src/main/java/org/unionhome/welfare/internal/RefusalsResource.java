package org.unionhome.welfare.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.api.RefusalsApi;
import org.unionhome.api.model.MemberRefDto;
import org.unionhome.api.model.RefusedEnrollmentDto;
import org.unionhome.api.model.RefusedEnrollmentPageDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;
import org.unionhome.kernel.UnionTree;
import org.unionhome.membership.MemberInfo;
import org.unionhome.membership.Members;
import org.unionhome.policy.PolicyMapper;

/** Who was refused by a scheme, over HTTP. */
class RefusalsResource implements RefusalsApi {

    private final RoundQueries rounds;
    private final RefusedEnrollments refused;
    private final KeptEnrollments kept;
    private final Members members;
    private final UnionTree tree;
    private final PolicyMapper policies;

    RefusalsResource(
            RoundQueries rounds,
            RefusedEnrollments refused,
            KeptEnrollments kept,
            Members members,
            UnionTree tree,
            PolicyMapper policies) {
        this.rounds = rounds;
        this.refused = refused;
        this.kept = kept;
        this.members = members;
        this.tree = tree;
        this.policies = policies;
    }

    @Override
    @Requires(Permission.WELFARE_READ)
    public RefusedEnrollmentPageDto listRefusedEnrollments(UUID roundId, Integer limit, String cursor) {
        var page = refused.list(rounds.show(roundId).id(), limit, cursor);
        List<UUID> persons =
                page.items().stream().map(RefusedEnrollments.Refused::person).toList();
        Map<UUID, MemberInfo> names = members.findAll(persons);
        return new RefusedEnrollmentPageDto(page.map(one -> refused(one, names)), page.next());
    }

    private RefusedEnrollmentDto refused(RefusedEnrollments.Refused one, Map<UUID, MemberInfo> names) {
        MemberInfo member = names.get(one.person());
        return RefusedEnrollmentDto.builder()
                .id(one.id())
                .member(new MemberRefDto(
                        one.person(), member == null ? "" : member.name(), member == null ? null : member.memberNo()))
                .union(new UnionRefDto(one.union(), tree.nameOf(one.union())))
                .decision(policies.decision(kept.read(one.decision()).decision()))
                .refusedAt(one.at())
                .build();
    }
}
