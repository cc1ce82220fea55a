package org.unionhome.welfare.internal;

import java.util.List;
import org.unionhome.api.model.PayingLineDto;

/** Budget lines as the contract words them. */
final class PayingLineMapper {

    private PayingLineMapper() {}

    static List<PayingLineDto> lines(List<PayingLines.Offer> lines) {
        return lines.stream()
                .map(PayingLines.Offer::line)
                .map(line -> new PayingLineDto(
                        line.id(),
                        line.name(),
                        line.planned().toString(),
                        line.left().toString()))
                .toList();
    }
}
