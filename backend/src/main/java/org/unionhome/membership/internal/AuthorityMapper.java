package org.unionhome.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionhome.api.model.AuthorityBasisDto;
import org.unionhome.api.model.AuthorityCheckDto;
import org.unionhome.api.model.OfficeHolderDto;
import org.unionhome.api.model.RoleDto;
import org.unionhome.api.model.UnionRefDto;
import org.unionhome.kernel.CurrentRequest;
import org.unionhome.kernel.Role;
import org.unionhome.kernel.Texts;
import org.unionhome.kernel.UnionTree;

/** An answer about authority in a sentence of the reader's language, and as the contract words it. */
@ApplicationScoped
class AuthorityMapper {

    private final CurrentRequest request;
    private final Texts texts;
    private final UnionTree tree;

    AuthorityMapper(CurrentRequest request, Texts texts, UnionTree tree) {
        this.request = request;
        this.texts = texts;
        this.tree = tree;
    }

    AuthorityCheckDto check(WhyAuthority.Answered answered) {
        var answer = answered.answer();
        return AuthorityCheckDto.builder()
                .allowed(answer.allowed())
                .basis(AuthorityBasisDto.fromValue(answer.basis().name()))
                .reason(sentence(answered.about(), answer))
                .holders(holders(answer.holders()))
                .granters(holders(answer.granters()))
                .build();
    }

    private String sentence(@Nullable String about, AuthorityAnswer answer) {
        String who = about == null ? text("you") : about;
        String verb = about == null ? "YOU" : "OTHER";
        var office = answer.office();
        var loan = answer.loan();
        if (loan != null) {
            String limit =
                    loan.limit() == null ? "" : text("limit", loan.limit().toString());
            return text(
                    verb + ".DELEGATION",
                    who,
                    name(loan.union()),
                    role(loan.role()),
                    loan.giver(),
                    until(loan.until()),
                    limit);
        }
        if (office == null) {
            return text(
                    verb + "."
                            + (answer.allowed() && answer.basis() == AuthorityAnswer.Basis.OFFICE
                                    ? "FIRST"
                                    : answer.basis().name()),
                    who);
        }
        return text(
                verb + "." + answer.basis(),
                who,
                name(office.union()),
                role(office.role()),
                office.from().toString(),
                until(office.to()),
                givers(office));
    }

    private String givers(AuthorityAnswer.Office office) {
        if (office.givenBy() == null) {
            return "";
        }
        return office.confirmedBy() == null
                ? text("givenBy", office.givenBy())
                : text("confirmedBy", office.givenBy(), office.confirmedBy());
    }

    /** Last day and not the first one after it. */
    private String until(@Nullable LocalDate end) {
        return end == null ? text("openEnded") : end.minusDays(1).toString();
    }

    private List<OfficeHolderDto> holders(List<AuthorityAnswer.Holder> holders) {
        return holders.stream()
                .map(holder -> new OfficeHolderDto(
                        holder.name(),
                        RoleDto.fromValue(holder.role().name()),
                        new UnionRefDto(holder.union(), name(holder.union()))))
                .toList();
    }

    private String name(UUID union) {
        return tree.nameOf(union);
    }

    private String role(Role role) {
        return texts.get("membership", request.locale(), "role." + role);
    }

    private String text(String key, Object... values) {
        return texts.get("membership", request.locale(), "authority." + key, values);
    }
}
