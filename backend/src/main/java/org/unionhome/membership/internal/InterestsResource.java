package org.unionhome.membership.internal;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.unionhome.api.InterestsApi;
import org.unionhome.api.model.InterestCountDto;
import org.unionhome.api.model.InterestCountsDto;
import org.unionhome.api.model.InterestDto;
import org.unionhome.api.model.InterestsDto;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Requires;

/** Interests over HTTP. */
class InterestsResource implements InterestsApi {

    private static final int LEAST_SHOWN = 5;
    private final ChooseInterests choose;
    private final InterestQueries interests;

    InterestsResource(ChooseInterests choose, InterestQueries interests) {
        this.choose = choose;
        this.interests = interests;
    }

    @Override
    @Requires(Permission.SELF)
    public InterestsDto getMyInterests() {
        return new InterestsDto(new LinkedHashSet<>(
                interests.mine().stream().map(InterestDto::fromValue).toList()));
    }

    @Override
    @Requires(value = Permission.SELF, repeat = Requires.Repeat.BY_NATURE)
    public InterestsDto chooseMyInterests(InterestsDto chosen) {
        choose.run(chosen.interests().stream().map(InterestDto::toString).toList());
        return getMyInterests();
    }

    @Override
    @Requires(Permission.MEMBER_READ)
    public InterestCountsDto countInterests(UUID unionId) {
        return new InterestCountsDto(
                interests.counts(unionId).stream()
                        .map(count -> new InterestCountDto(InterestDto.fromValue(count.interest()), count.members()))
                        .toList(),
                LEAST_SHOWN);
    }
}
