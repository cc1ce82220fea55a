package org.unionhome.campaign;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;

/** Two members for whom something is ready, and the codes that they show. */
public final class GiftCodeScene {

    private final Map<String, TestMember> members;

    public GiftCodeScene() {
        var scene = new CampaignScene();
        members = Stream.of("陈思远", "林国强")
                .collect(Collectors.toMap(name -> name, name -> scene.world.member(name, scene.first)));
        scene.running("300.00", members.values().toArray(TestMember[]::new));
    }

    /** Shows a code; for which place on the roster. */
    public String codeOf(String name) {
        TestMember member = members.get(name);
        String gift = Api.as(member).get("/me/campaign-gifts").then().extract().path("items[0].id");
        Api.as(member).post("/me/campaign-gifts/" + gift + "/codes").then().statusCode(201);
        return gift;
    }
}
