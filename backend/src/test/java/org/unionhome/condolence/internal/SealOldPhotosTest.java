package org.unionhome.condolence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhome.condolence.CareScene;
import org.unionhome.condolence.Pictures;
import org.unionhome.kernel.Ids;
import org.unionhome.testing.Api;
import org.unionhome.testing.TestMember;
import org.unionhome.testing.World;

/** Photos from before photos were kept encrypted: readable at any time, encrypted after housekeeping. */
@QuarkusTest
class SealOldPhotosTest {

    private final UUID photo = Ids.next();
    private CareScene scene;
    private String visit;

    @BeforeEach
    void a_recorded_visit() {
        scene = new CareScene();
        visit = scene.recorded(scene.hospital("100.00"));
    }

    @Test
    void an_old_photo_is_the_same_before_and_after_it_is_encrypted() {
        byte[] picture = Pictures.jpeg(20, 10);
        World.run(
                """
                insert into condolence_attachment (id, visit_id, root_id, union_id, l1, l2, l3, l4, l5, l6, content,
                                                   added_by, added_at)
                select ?, v.id, v.root_id, v.union_id, v.l1, v.l2, v.l3, v.l4, v.l5, v.l6, ?, v.recorded_by, now()
                  from condolence_visit v where v.id::text = ?
                """,
                photo,
                picture,
                visit);
        assertThat(shown()).isEqualTo(picture);
        Arc.container().instance(SealOldPhotos.class).get().all();
        assertThat(World.count("select count(*) from condolence_attachment where not sealed"))
                .isZero();
        assertThat(World.count(
                        "select count(*) from condolence_attachment where id = ? and content = ?", photo, picture))
                .isZero();
        assertThat(shown()).isEqualTo(picture);
    }

    private byte[] shown() {
        TestMember organizer = scene.organizer();
        return Api.as(organizer)
                .get("/condolence-visits/" + visit + "/attachments/" + photo)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
