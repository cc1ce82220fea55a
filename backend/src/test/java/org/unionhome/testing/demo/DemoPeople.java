package org.unionhome.testing.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionhome.kernel.IdNumber;
import org.unionhome.testing.People;
import org.unionhome.testing.demo.DemoUnions.DemoUnion;
import org.unionhome.testing.stack.DemoAccount;

/** Invents the people of the demo, the same ones for the same seed and day. */
final class DemoPeople {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "单",
            "曾", "解", "仇", "区", "查", "任", "尉迟", "欧阳", "吕");
    private static final List<String> GIVEN = List.of(
            "安", "博", "晨", "丹", "恩", "芳", "国", "涵", "嘉", "凯", "岚", "敏", "宁", "佩", "琪", "然", "诗", "婷", "文", "欣", "雅",
            "泽", "志", "子", "清", "远", "平", "和", "云", "月", "𠮷", "堃");
    private static final List<String> POSTS = List.of("科员", "副科长", "科长", "主任科员", "会计", "司机", "厨师", "教师", "馆员", "工程师");
    private static final int AGES = 38;
    private static final int YOUNGEST = 21;
    private static final int BIRTHDAYS_THIS_WEEK = 6;
    private final Random random;
    private final LocalDate today;
    private final Set<String> idNumbers = new HashSet<>();
    private final Map<String, String> names;
    private final List<DemoPerson> people = new ArrayList<>();

    DemoPeople(long seed, LocalDate today, String rootCode) {
        this.random = new Random(seed);
        this.today = today;
        this.names = DemoUnions.all().stream().collect(Collectors.toMap(DemoUnion::code, DemoUnion::name));
        this.names.put(rootCode, "");
    }

    DemoPerson account(DemoAccount account, String unionCode) {
        return invent(account.fullName(), account.memberNo(), unionCode, birthDate());
    }

    /** Somebody whose birthday falls into the seven days from today. */
    DemoPerson bornThisWeek(String unionCode, int daysAhead) {
        LocalDate day = today.plusDays(daysAhead % (BIRTHDAYS_THIS_WEEK + 1));
        int year = today.getYear() - YOUNGEST - 1 - random.nextInt(AGES);
        LocalDate birthDate =
                day.getMonthValue() == 2 && day.getDayOfMonth() == 29 ? LocalDate.of(year, 2, 28) : day.withYear(year);
        return invent(name(), "", unionCode, birthDate);
    }

    DemoPerson anybody(String unionCode) {
        return invent(name(), "", unionCode, birthDate());
    }

    private DemoPerson invent(String name, String memberNo, String unionCode, LocalDate birthDate) {
        String idNumber;
        boolean male;
        do {
            int sequence = random.nextInt(1_000);
            male = sequence % 2 == 1;
            idNumber = People.idNumber("330199", birthDate, sequence);
        } while (IdNumber.judge(truncated(idNumber)) != IdNumber.Fault.TRUNCATED || !idNumbers.add(idNumber));
        int number = people.size() + 1;
        var person = new DemoPerson(
                name,
                male,
                birthDate,
                idNumber,
                People.phone(number),
                "G%05d".formatted(number),
                memberNo,
                unionCode,
                names.getOrDefault(unionCode, ""),
                POSTS.get(random.nextInt(POSTS.size())),
                birthDate.plusYears(YOUNGEST).plusDays(random.nextInt(300)));
        people.add(person);
        return person;
    }

    /** The number as a spreadsheet spoils it; whoever keeps a right check character by chance is not invented. */
    static String truncated(String idNumber) {
        return idNumber.substring(0, 15) + "000";
    }

    private LocalDate birthDate() {
        return today.minusYears(YOUNGEST + 1L + random.nextInt(AGES)).minusDays(random.nextInt(365));
    }

    private String name() {
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        String second = random.nextInt(4) == 0 ? "" : GIVEN.get(random.nextInt(GIVEN.size()));
        return SURNAMES.get(random.nextInt(SURNAMES.size())) + given + second;
    }
}
