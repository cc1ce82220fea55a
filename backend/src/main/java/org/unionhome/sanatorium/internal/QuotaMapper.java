package org.unionhome.sanatorium.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhome.api.model.NewSanatoriumMovementDto;
import org.unionhome.api.model.SanatoriumEntryKindDto;
import org.unionhome.api.model.SanatoriumMovementDto;
import org.unionhome.api.model.SanatoriumMovementKindDto;
import org.unionhome.api.model.SanatoriumQuotaDto;
import org.unionhome.api.model.SanatoriumWishDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentActor;
import org.unionhome.kernel.Folding;
import org.unionhome.kernel.Permission;
import org.unionhome.kernel.Scope;
import org.unionhome.kernel.UnionTree;
import org.unionhome.sanatorium.internal.Movement.Kind;

/** Places as the contract words them, with what the caller may do with them. */
@ApplicationScoped
class QuotaMapper {

    private final QuotaQueries quotas;
    private final ProgramQueries programs;
    private final UnionTree tree;
    private final Scope scope;
    private final CurrentActor current;

    QuotaMapper(QuotaQueries quotas, ProgramQueries programs, UnionTree tree, Scope scope, CurrentActor current) {
        this.quotas = quotas;
        this.programs = programs;
        this.tree = tree;
        this.scope = scope;
        this.current = current;
    }

    static Movement movement(UUID account, NewSanatoriumMovementDto asked) {
        return new Movement(
                Kind.valueOf(asked.movement().toString()),
                account,
                asked.unionId(),
                asked.places(),
                asked.reason() == null ? null : Folding.fold(asked.reason()));
    }

    SanatoriumQuotaDto quota(QuotaRow row) {
        return quotas(List.of(row)).get(0);
    }

    /** One statement more for the accounts above, however many there are. */
    List<SanatoriumQuotaDto> quotas(List<QuotaRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean runs =
                programs.find(rows.get(0).program()).map(ProgramRow::runs).orElse(false);
        Map<UUID, QuotaRow> known = new HashMap<>(above(rows));
        rows.forEach(row -> known.put(row.id(), row));
        return rows.stream().map(row -> quota(row, runs, known)).toList();
    }

    private Map<UUID, QuotaRow> above(List<QuotaRow> rows) {
        var ids = new ArrayList<UUID>();
        rows.forEach(row -> {
            if (row.parent() != null) {
                ids.add(row.parent());
            }
        });
        return quotas.findAll(ids).stream().collect(Collectors.toMap(QuotaRow::id, Function.identity()));
    }

    private SanatoriumQuotaDto quota(QuotaRow row, boolean runs, Map<UUID, QuotaRow> known) {
        return SanatoriumQuotaDto.builder()
                .id(row.id())
                .programId(row.program())
                .union(union(row.union()))
                .parentId(row.parent())
                .depth(row.depth())
                .total(row.total())
                .given(row.given())
                .reserve(row.reserve())
                .used(row.used())
                .wished(row.wished())
                .rights(runs ? rights(row, known) : List.of())
                .version(row.version())
                .build();
    }

    private List<SanatoriumMovementKindDto> rights(QuotaRow row, Map<UUID, QuotaRow> known) {
        var rights = new ArrayList<SanatoriumMovementKindDto>();
        boolean own = keeps(row);
        QuotaRow above = row.parent() == null ? null : known.get(row.parent());
        boolean over = above != null && keeps(above);
        if (own && row.isPool()) {
            rights.add(SanatoriumMovementKindDto.WIDEN);
        }
        if (row.reserve() == 0) {
            return rights;
        }
        if (own && row.isPool()) {
            rights.add(SanatoriumMovementKindDto.NARROW);
        }
        if (own) {
            rights.add(SanatoriumMovementKindDto.ALLOT);
        }
        if (over) {
            rights.add(SanatoriumMovementKindDto.TAKE_BACK);
            rights.add(SanatoriumMovementKindDto.TRANSFER);
        } else if (own && !row.isPool()) {
            rights.add(SanatoriumMovementKindDto.GIVE_BACK);
        }
        return rights;
    }

    private boolean keeps(QuotaRow row) {
        return scope.allows(current.get(), Permission.SANATORIUM_WRITE, row.union());
    }

    SanatoriumMovementDto movement(QuotaQueries.Moved row) {
        return SanatoriumMovementDto.builder()
                .id(row.id())
                .movementId(row.movement())
                .union(union(row.union()))
                .kind(SanatoriumEntryKindDto.fromValue(row.kind()))
                .places(row.places())
                .reason(row.reason())
                .at(row.at())
                .build();
    }

    SanatoriumWishDto wish(QuotaQueries.WishRow row) {
        return SanatoriumWishDto.builder()
                .id(row.id())
                .quotaId(row.quota())
                .union(union(row.union()))
                .places(row.places())
                .met(row.met())
                .reason(row.reason())
                .at(row.at())
                .withdrawn(row.withdrawn())
                .withdrawable(row.isOpen() && scope.allows(current.get(), Permission.SANATORIUM_WRITE, row.union()))
                .version(row.version())
                .build();
    }

    private UnionRefDto union(UUID union) {
        return new UnionRefDto(union, tree.nameOf(union));
    }
}
