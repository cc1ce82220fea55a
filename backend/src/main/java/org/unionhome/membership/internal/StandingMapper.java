package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhome.api.model.MembershipStatusDto;
import org.unionhome.api.model.StandingBeginningDto;
import org.unionhome.api.model.StandingDto;
import org.unionhome.api.model.StandingListDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.UnionTree;

/** Standings as the contract words them. */
@ApplicationScoped
class StandingMapper {

    private final UnionTree tree;

    StandingMapper(UnionTree tree) {
        this.tree = tree;
    }

    StandingListDto list(List<Standing> standings) {
        return new StandingListDto(standings.stream().map(this::standing).toList());
    }

    private StandingDto standing(Standing standing) {
        return StandingDto.builder()
                .union(new UnionRefDto(standing.union(), tree.nameOf(standing.union())))
                .status(MembershipStatusDto.fromValue(standing.status().name()))
                .from(standing.from())
                .to(standing.to())
                .act(StandingBeginningDto.fromValue(standing.act()))
                .reason(standing.reason())
                .decidedBy(standing.actedBy())
                .build();
    }
}
