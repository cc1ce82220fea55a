package org.unionhome.contribution.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.NewRemittanceLineDto;
import org.unionhome.api.model.RemittanceLineTypeDto;
import org.unionhome.funds.Purpose;
import org.unionhome.kernel.Money;
import org.unionhome.kernel.Problem;
import org.unionhome.kernel.Problem.FieldFault;

/** Lines as they were sent: upward for months, each once; downward for purposes. */
final class RemittanceLineMapper {

    private RemittanceLineMapper() {}

    /** @throws Problem INVALID_INPUT that names each wrong line */
    static void requireSound(boolean upward, List<NewRemittanceLineDto> lines) {
        var faults = new ArrayList<FieldFault>();
        var months = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            NewRemittanceLineDto line = lines.get(at);
            String pointer = "/lines/" + at;
            if (upward != (line.type() == RemittanceLineTypeDto.CONTRIBUTION)) {
                faults.add(new FieldFault(pointer + "/type", "UNKNOWN_VALUE", List.of()));
            } else if (upward && line.month() == null) {
                faults.add(new FieldFault(pointer + "/month", "REQUIRED", List.of()));
            } else if (upward && line.earmark() != null) {
                faults.add(new FieldFault(pointer + "/earmark", "NOT_APPLICABLE", List.of()));
            } else if (!upward && line.purpose() == null) {
                faults.add(new FieldFault(pointer + "/purpose", "REQUIRED", List.of()));
            } else if (upward && !months.add(line.month())) {
                faults.add(new FieldFault(pointer + "/month", "GIVEN_TWICE", List.of()));
            }
            if (Money.of(line.amount()).isZero()) {
                faults.add(new FieldFault(pointer + "/amount", "NOT_POSITIVE", List.of()));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.ofFaults(faults);
        }
    }

    /** @throws Problem INVALID_INPUT: what goes downward comes out of a budget line, and nothing else does */
    static void requireLine(boolean upward, @Nullable UUID line) {
        if (upward != (line == null)) {
            throw Problem.ofFault("/lineId", upward ? "UNKNOWN_VALUE" : "REQUIRED");
        }
    }

    static List<ProposeRemittance.UpwardLine> upward(List<NewRemittanceLineDto> lines) {
        return lines.stream()
                .map(line -> new ProposeRemittance.UpwardLine(
                        YearMonth.parse(Objects.requireNonNull(line.month())), Money.of(line.amount())))
                .toList();
    }

    static List<ProposeRemittance.DownwardLine> downward(List<NewRemittanceLineDto> lines) {
        return lines.stream()
                .map(line -> new ProposeRemittance.DownwardLine(
                        Objects.requireNonNull(line.purpose()).strip(),
                        line.earmark() == null
                                ? null
                                : Purpose.valueOf(line.earmark().toString()),
                        Money.of(line.amount())))
                .toList();
    }
}
