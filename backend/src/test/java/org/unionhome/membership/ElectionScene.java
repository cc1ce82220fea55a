package org.unionhome.membership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau of ten that elects: eight members, an organizer who prepares and a chair who confirms. */
final class ElectionScene {

    final World world = World.fresh();
    final UUID bureau = world.union("机关事务局工会", world.union("省直属机关工会工委", world.root()));
    final TestMember organizer = world.officer("周组织", Role.ORGANIZER, bureau);
    final TestMember chair = world.officer("钱主席", Role.CHAIR, bureau);
    final List<TestMember> members = world.members(8, bureau);

    /** An election that is open, with the first members as candidates. */
    Ballot open(int seats, int standing) {
        var ballot = Ballot.frozen(organizer, Ballot.regular(bureau, seats));
        ballot.candidates(members.subList(0, standing)).then().statusCode(200);
        ballot.open().then().statusCode(201);
        return ballot;
    }

    List<TestMember> everybody() {
        var all = new ArrayList<>(members);
        all.add(organizer);
        all.add(chair);
        return all;
    }

    Map<String, Object> byElection(String committee, String post, int seats) {
        var body = new HashMap<>(Ballot.regular(bureau, seats));
        body.put("type", "BY_ELECTION");
        body.put("post", post);
        body.put("committeeId", committee);
        body.remove("termNo");
        body.remove("years");
        return body;
    }

    /** A committee in which exactly these sit. */
    String committeeOf(TestMember... holders) {
        var ballot = open(holders.length, members.size() - 1);
        everybody().forEach(voter -> ballot.vote(voter, holders).then().statusCode(201));
        ballot.count();
        return ballot.confirm(chair).path("committeeId");
    }
}
