package org.unionhome.testing.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unionhome.testing.People;
import org.unionhome.testing.stack.DemoAccount;
import org.unionhome.testing.stack.DemoAccounts;

/**
 * A roster of 3,000 rows as an office would send it: a title above the headers, dates in every fashion, some rows wrong
 * in known ways.
 */
public final class DemoRoster {

    public static final int ROWS = 3_000;
    static final List<String> HEADERS =
            List.of("序号", "姓名", "性别", "身份证号码", "出生日期", "联系电话", "职工编号", "会员证号", "工会代码", "所属工会", "岗位", "入会时间", "备注");
    private static final long SEED = 20_260_101L;
    private static final int DEFECT_EVERY = 61;
    private static final int FIRST_DEFECT = 40;
    private static final int WEEK = 7;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** How a row can be wrong. */
    public enum Defect {
        WRONG_CHECK_DIGIT,
        TRUNCATED,
        OTHER_SEX,
        UNKNOWN_UNION,
        IMPOSSIBLE_DATE,
        WRONG_PHONE,
        NO_KEY,
        DUPLICATE
    }

    /** At the end, so that everybody else stays who she was. */
    private static final List<DemoAccount> CAME_LATER = List.of(DemoAccounts.CASHIER_ABOVE, DemoAccounts.REVIEWER);

    private final List<DemoPerson> people = new ArrayList<>();
    private final List<List<?>> rows = new ArrayList<>();
    private final Map<Defect, Integer> defects = new EnumMap<>(Defect.class);
    private int monthsOnly;

    private DemoRoster() {}

    /** @param rootCode code of the root union, to which the three administrators belong */
    public static DemoRoster of(LocalDate today, String rootCode) {
        var roster = new DemoRoster();
        roster.people(new DemoPeople(SEED, today, rootCode), rootCode);
        for (int i = 0; i < roster.people.size(); i++) {
            roster.row(i);
        }
        return roster;
    }

    private void people(DemoPeople invented, String rootCode) {
        DemoAccounts.all().stream()
                .filter(account -> !CAME_LATER.contains(account))
                .forEach(account -> people.add(invented.account(account, unionOf(account, rootCode))));
        for (int i = 0; i < 2 * WEEK; i++) {
            people.add(invented.bornThisWeek(i % 2 == 0 ? DemoUnions.CITY_BASIC : DemoUnions.CITY_BASIC + "01", i / 2));
        }
        List<String> unions = DemoUnions.all().stream()
                .filter(union -> union.code().length() > 4)
                .map(DemoUnions.DemoUnion::code)
                .toList();
        for (int i = people.size(); i < ROWS - CAME_LATER.size(); i++) {
            people.add(invented.anybody(unions.get(i % unions.size())));
        }
        CAME_LATER.forEach(account -> people.add(invented.account(account, unionOf(account, rootCode))));
    }

    private static String unionOf(DemoAccount account, String rootCode) {
        return switch (account.username()) {
            case "cadre" -> DemoUnions.CITY_BASIC;
            case "cadre-other" -> DemoUnions.BUREAU_OTHER_SUB;
            case "officer", "leader", "finance", "cashier", "reviewer" -> DemoUnions.BUREAU;
            case "auditor", "admin", "security" -> rootCode;
            case "cashier-above" -> DemoUnions.FEDERATION;
            default -> DemoUnions.BUREAU_SUB;
        };
    }

    private void row(int i) {
        DemoPerson person = people.get(i);
        List<Object> cells = cells(i, person);
        if (i >= FIRST_DEFECT && i % DEFECT_EVERY == 0) {
            Defect defect = Defect.values()[i / DEFECT_EVERY % Defect.values().length];
            defects.merge(defect, 1, Integer::sum);
            spoil(cells, defect, i);
        } else if (cells.get(11) instanceof String text && text.matches("\\d{4}\\.\\d{2}")) {
            monthsOnly++;
        }
        rows.add(cells);
    }

    private List<Object> cells(int i, DemoPerson person) {
        var cells = new ArrayList<Object>();
        cells.add(i + 1);
        cells.add(
                person.name().length() == 2 && i % 3 == 0
                        ? person.name().charAt(0) + " " + person.name().charAt(1)
                        : person.name());
        cells.add(person.male() ? "男" : "女");
        cells.add(i % 5 == 0 ? person.idNumber().toLowerCase(java.util.Locale.ROOT) : person.idNumber());
        cells.add(i % 4 == 0 ? "" : date(person.birthDate(), i % 6));
        cells.add(i % 9 == 0 ? (Object) Long.valueOf(person.phone()) : person.phone());
        cells.add(person.employeeNo());
        cells.add(person.memberNo());
        cells.add(person.unionCode());
        cells.add(i % 2 == 0 ? person.unionName() : "");
        cells.add(person.post());
        cells.add(date(person.joinedOn(), i % 8));
        cells.add("");
        return cells;
    }

    private static Object date(LocalDate date, int fashion) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        return switch (fashion) {
            case 0 -> date;
            case 1 -> date.toString();
            case 2 -> year + "/" + month + "/" + day;
            case 3 -> year + "年" + month + "月" + day + "日";
            case 4 -> "%04d%02d%02d".formatted(year, month, day);
            case 5 -> year + "." + month + "." + day;
            case 6 -> ChronoUnit.DAYS.between(SERIAL_ZERO, date);
            default -> "%04d.%02d".formatted(year, month);
        };
    }

    private void spoil(List<Object> cells, Defect defect, int i) {
        DemoPerson person = people.get(i);
        cells.set(11, person.joinedOn().toString());
        switch (defect) {
            case WRONG_CHECK_DIGIT -> cells.set(3, People.wrongCheckDigit(person.idNumber()));
            case TRUNCATED -> cells.set(3, DemoPeople.truncated(person.idNumber()));
            case OTHER_SEX -> cells.set(2, person.male() ? "女" : "男");
            case UNKNOWN_UNION -> {
                cells.set(8, "990199");
                cells.set(9, "");
            }
            case IMPOSSIBLE_DATE -> cells.set(11, "2019-02-30");
            case WRONG_PHONE -> cells.set(5, "1990000");
            case NO_KEY -> cells.set(3, "");
            case DUPLICATE -> {
                DemoPerson earlier = people.get(i - 1);
                cells.set(1, earlier.name());
                cells.set(2, earlier.male() ? "男" : "女");
                cells.set(3, earlier.idNumber());
                cells.set(4, "");
            }
            default -> throw new IllegalStateException("nobody knows how to spoil a row by " + defect);
        }
    }

    /** The file, with a title above its headers. */
    public List<List<?>> sheet() {
        return sheet("示例省总工会会员名册", rows);
    }

    private static List<List<?>> sheet(String title, List<List<?>> below) {
        var sheet = new ArrayList<List<?>>();
        sheet.add(List.of(title));
        sheet.add(HEADERS);
        sheet.addAll(below);
        return sheet;
    }

    /** The rows of the bureau with some posts changed: something to try in the browser. */
    public List<List<?>> bureauSheet() {
        var some = new ArrayList<List<?>>();
        for (List<?> row : rows) {
            if (String.valueOf(row.get(8)).startsWith(DemoUnions.BUREAU)) {
                var cells = new ArrayList<Object>(row);
                if (some.size() % 20 == 0) {
                    cells.set(10, "主任");
                }
                some.add(cells);
            }
        }
        return sheet("省机关事务管理局工会会员名册", some);
    }

    public int wrongRows() {
        return defects.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Map<Defect, Integer> defects() {
        return Map.copyOf(defects);
    }

    /** Rows of which only the month of joining is known. */
    public int monthsOnly() {
        return monthsOnly;
    }
}
