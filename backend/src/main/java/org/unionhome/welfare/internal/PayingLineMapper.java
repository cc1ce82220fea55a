package org.unionhome.welfare.internal;

import java.util.List;
import org.unionhome.api.model.PayingLineDto;
import org.unionhome.funds.BudgetLine;

/** Budget lines as the contract words them. */
final class PayingLineMapper {

    private PayingLineMapper() {}

    static List<PayingLineDto> lines(List<BudgetLine> lines) {
        return lines.stream()
                .map(line -> new PayingLineDto(
                        line.id(),
                        line.name(),
                        line.planned().toString(),
                        line.left().toString()))
                .toList();
    }
}
