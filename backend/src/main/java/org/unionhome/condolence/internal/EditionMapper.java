package org.unionhome.condolence.internal;

import java.util.Optional;
import org.unionhome.api.model.ActorRefDto;
import org.unionhome.api.model.GiftFormDto;
import org.unionhome.api.model.IllnessDto;
import org.unionhome.api.model.RelationDto;
import org.unionhome.api.model.VisitEditionDto;
import org.unionhome.api.model.VisitPropertyDto;

/** Editions of a visit as the contract words them. */
final class EditionMapper {

    private EditionMapper() {}

    static VisitEditionDto edition(VisitEditions.Edition edition) {
        var said = edition.said();
        return VisitEditionDto.builder()
                .edition(said.edition())
                .occurredOn(said.occurredOn())
                .visitedOn(said.visitedOn())
                .visitors(said.visitors())
                .form(GiftFormDto.fromValue(said.form()))
                .amount(said.amount().toString())
                .relation(Optional.ofNullable(said.relation())
                        .map(RelationDto::fromValue)
                        .orElse(null))
                .relativeName(edition.nameReadable() ? said.relativeName() : null)
                .illness(Optional.ofNullable(
                                edition.nameReadable() ? said.health().illness() : null)
                        .map(IllnessDto::fromValue)
                        .orElse(null))
                .surgery(edition.nameReadable() && said.health().surgery() ? true : null)
                .note(edition.contentReadable() ? said.note() : null)
                .noteWithheld(said.note() != null && !edition.contentReadable())
                .changed(edition.changed().stream()
                        .map(VisitPropertyDto::fromValue)
                        .toList())
                .by(new ActorRefDto(said.author()))
                .at(said.at())
                .build();
    }
}
