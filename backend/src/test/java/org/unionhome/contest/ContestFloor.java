package org.unionhome.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhome.kernel.Role;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** A bureau that holds contests: who organizes, who publishes, and one judge for everything. */
record ContestFloor(World world, UUID bureau, TestMember organizer, TestMember chair, TestMember judge) {

    static ContestFloor of(World world) {
        return in(world, world.union("机关事务局工会", world.root()));
    }

    static ContestFloor in(World world, UUID bureau) {
        return new ContestFloor(
                world,
                bureau,
                world.officer("周组织", Role.ORGANIZER, bureau),
                world.officer("赵主席", Role.CHAIR, bureau),
                world.member("孙裁判", bureau));
    }

    List<TestMember> members(String name, int count) {
        var members = new ArrayList<TestMember>();
        for (int at = 1; at <= count; at++) {
            members.add(world.member(name + at, bureau));
        }
        return members;
    }

    void enter(String contest, String itemName, List<TestMember> members) {
        String item = GivenContest.item(organizer, contest, itemName);
        members.forEach(member -> GivenContest.enter(member, item).statusCode(201));
        GivenContest.appoint(organizer, item, judge).statusCode(201);
    }

    void draw(String contest) {
        GivenContest.act(organizer, contest, "draws", 0).statusCode(201);
    }

    /** The first by name is the best. */
    void scoreInOrder(String contest, String itemName) {
        String item = GivenContest.item(organizer, contest, itemName);
        var left = new int[] {90};
        GivenContest.numbers(organizer, item)
                .forEach((name, number) -> score(item, number, "80", String.valueOf(left[0]--)));
    }

    void score(String item, int number, String theory, String practice) {
        GivenContest.score(judge, item, number, theory, practice).statusCode(201);
    }

    void publish(String contest) {
        GivenContest.act(chair, contest, "publications", 1).statusCode(201);
    }
}
