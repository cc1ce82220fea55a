package org.unionhome.aid.internal;

import java.util.List;
import java.util.UUID;
import org.unionhome.api.SpotCheckApi;
import org.unionhome.api.model.NewSpotCheckDrawDto;
import org.unionhome.api.model.SpotCheckDrawDto;
import org.unionhome.api.model.SpotCheckItemDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Spot checks over HTTP. */
class SpotCheckResource implements SpotCheckApi {

    private final DrawSpotChecks drawing;
    private final SpotChecks checks;
    private final HardshipMapper mapper;

    SpotCheckResource(DrawSpotChecks drawing, SpotChecks checks, HardshipMapper mapper) {
        this.drawing = drawing;
        this.checks = checks;
        this.mapper = mapper;
    }

    @Override
    @Requires(Permission.AID_READ)
    public SpotCheckDrawDto listHardshipSpotChecks(UUID unionId, Integer year) {
        return shown(unionId, year, Permission.AID_READ);
    }

    @Override
    @Requires(Permission.AID_WORK)
    public SpotCheckDrawDto drawHardshipSpotChecks(NewSpotCheckDrawDto asked, String idempotencyKey) {
        drawing.run(asked.unionId(), asked.year());
        return shown(asked.unionId(), asked.year(), Permission.AID_WORK);
    }

    private SpotCheckDrawDto shown(UUID union, int year, Permission permission) {
        return checks.of(union, year, permission)
                .map(draw -> SpotCheckDrawDto.builder()
                        .drawn(true)
                        .seed(draw.seed())
                        .population(draw.population())
                        .share(draw.share())
                        .drawnBy(draw.drawnBy())
                        .items(checks.items(draw, year).stream().map(this::item).toList())
                        .build())
                .orElseGet(() ->
                        SpotCheckDrawDto.builder().drawn(false).items(List.of()).build());
    }

    private SpotCheckItemDto item(SpotChecks.Drawn drawn) {
        return new SpotCheckItemDto(mapper.listItem(drawn.file()), drawn.checked(), drawn.passed());
    }
}
