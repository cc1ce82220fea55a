package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.ProblemCode;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.Sql;
import org.unionhome.organization.UnionInfo;
import org.unionhome.organization.Unions;

/** Who is meant by a wish for a transfer: the member, the union she is in and the one she goes to. */
@ApplicationScoped
class TransferParties {

    private final MemberQueries members;
    private final Standings standings;
    private final Unions unions;
    private final Sql sql;
    private final CurrentActor current;
    private final Scope scope;

    TransferParties(
            MemberQueries members, Standings standings, Unions unions, Sql sql, CurrentActor current, Scope scope) {
        this.members = members;
        this.standings = standings;
        this.unions = unions;
        this.sql = sql;
        this.current = current;
        this.scope = scope;
    }

    Parties of(AskForTransfer.Wanted wanted) {
        if (wanted.own()) {
            return byMember(wanted);
        }
        if (wanted.person() != null && wanted.toUnionCode() != null) {
            return outOf(wanted.person(), wanted.toUnionCode());
        }
        if (wanted.memberNo() != null && wanted.memberName() != null && wanted.toUnion() != null) {
            return into(wanted.toUnion(), wanted.memberNo(), wanted.memberName());
        }
        throw Problem.ofFault("/memberId", "ALL_OR_NOTHING");
    }

    private Parties byMember(AskForTransfer.Wanted wanted) {
        UUID person = current.get().person();
        if (person == null) {
            throw Problem.of(ProblemCode.NO_MEMBERSHIP);
        }
        var member = members.own(person)
                .filter(own -> !own.status().equals(Status.ENDED.name()))
                .orElseThrow(() -> Problem.of(ProblemCode.NO_MEMBERSHIP));
        return parties(Transfer.Side.MEMBER, member, String.valueOf(wanted.toUnionCode()));
    }

    private UUID meant(UUID root, String code) {
        return unions.findByCode(root, code)
                .map(UnionInfo::id)
                .orElseThrow(() -> Problem.ofFault("/toUnionCode", "UNION_CODE_UNKNOWN"));
    }

    private Parties outOf(UUID person, String toCode) {
        var member = standings.hold(person, Permission.MEMBER_WRITE);
        if (standings.present(person).status() == Status.ENDED) {
            throw Problem.of(MembershipProblem.STANDING_NOT_POSSIBLE);
        }
        return parties(Transfer.Side.FROM, member, toCode);
    }

    private Parties parties(Transfer.Side side, MemberQueries.Full member, String toCode) {
        UUID to = meant(unions.require(member.union()).root(), toCode);
        return new Parties(side, member.id(), member.name(), member.memberNo(), member.union(), to, "/toUnionCode");
    }

    private Parties into(UUID to, String memberNo, String name) {
        scope.require(current.get(), Permission.MEMBER_WRITE, to);
        unions.requireLiving(to);
        return sql.first(
                        "select person_id, name, union_id from transferable(?, ?, ?)",
                        row -> new Parties(
                                Transfer.Side.TO,
                                Sql.id(row, "person_id"),
                                row.getString("name"),
                                memberNo,
                                Sql.id(row, "union_id"),
                                to,
                                "/toUnionId"),
                        unions.require(to).root(),
                        memberNo,
                        name)
                .orElseThrow(() -> Problem.ofFault("/memberNo", "MEMBER_NOT_FOUND"));
    }

    /** @param unionField the field that named the new union */
    record Parties(
            Transfer.Side side, UUID person, String name, String memberNo, UUID from, UUID to, String unionField) {}
}
