package org.unionhome.funds.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.unionhome.api.model.StatementDto;
import org.unionhome.api.model.StatementLineDto;
import org.unionhome.api.model.StatementPartDto;
import org.unionhome.api.model.StatementPartListDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.UnionTree;

/** Consolidated statements as the contract words them. */
@Singleton
class StatementMapper {

    private final UnionTree tree;
    private final CurrentRequest request;

    StatementMapper(UnionTree tree, CurrentRequest request) {
        this.tree = tree;
        this.request = request;
    }

    StatementDto statement(Statement statement) {
        return StatementDto.builder()
                .union(new UnionRefDto(statement.union(), tree.nameOf(statement.union())))
                .from(statement.period().from())
                .to(statement.period().before())
                .unions(statement.unions())
                .closed(statement.closed())
                .restatements(statement.restatements())
                .inTransit(statement.inTransit().toString())
                .lines(statement.lines().stream().map(this::line).toList())
                .build();
    }

    private StatementLineDto line(Statement.Line line) {
        return StatementLineDto.builder()
                .account(line.account().code())
                .accountName(line.account().name().get(request.locale().getLanguage()))
                .kind(StatementLineDto.KindEnum.fromValue(line.account().kind().name()))
                .own(line.own().toString())
                .below(line.below().toString())
                .eliminated(line.eliminated().toString())
                .total(line.total().toString())
                .build();
    }

    StatementPartListDto parts(List<Statement.Part> parts) {
        return new StatementPartListDto(parts.stream()
                .map(part -> new StatementPartDto(
                        new UnionRefDto(part.union(), tree.nameOf(part.union())),
                        part.amount().toString(),
                        part.eliminated().toString()))
                .toList());
    }
}
