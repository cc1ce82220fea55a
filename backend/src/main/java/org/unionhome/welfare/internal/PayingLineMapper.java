package org.unionhome.welfare.internal;

import java.util.List;
import org.unionhome.api.model.PayingLineDto;
import org.unionhome.funds.PayingLine;

/** Budget lines as the contract words them. */
final class PayingLineMapper {

    private PayingLineMapper() {}

    static List<PayingLineDto> lines(List<PayingLine> lines) {
        return lines.stream()
                .map(PayingLine::line)
                .map(line -> new PayingLineDto(
                        line.id(),
                        line.name(),
                        line.planned().toString(),
                        line.left().toString()))
                .toList();
    }
}
