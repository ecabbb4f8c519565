package org.homeostat.data.sdmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeostat.data.Frequency;
import org.homeostat.data.Period;
import org.homeostat.data.rows.Row;

/**
 * What the columns of SDMX-CSV hold. Its head may name concepts with labels ({@code FREQ: Frequency}), with marks of
 * lists and languages ({@code ATTR[en;fr]}), or have a column of labels beside each column of codes.
 *
 * @param names all concepts, by their columns; an empty name for a column of labels or of the format itself
 * @param dimensions columns of the dimensions without the time
 * @param labels columns of labels, by the column of codes that they belong to
 * @param time column of the time, or -1
 * @param measures columns of figures
 * @param labelled whether cells hold labels behind their codes
 */
record SdmxCsvHead(List<String> names, List<Integer> dimensions, Map<Integer, Integer> labels, int time,
        List<Integer> measures, boolean labelled) {

    private static final Set<String> FORMAT = Set.of("DATAFLOW", "DATASET", "STRUCTURE", "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION", "SERIES_KEY", "OBS_KEY", "KEY", "SERIES_CODE", "LAST UPDATE", "LAST_UPDATE");
    private static final Pattern MEASURE = Pattern.compile("OBS_VALUE\\d*");

    /** Whether a row is a head of SDMX-CSV. */
    static boolean isHead(Row row) {
        List<String> names = row.cells().stream().map(cell -> name(cell.strip())).toList();
        boolean second = names.get(0).equals("STRUCTURE") && names.contains("STRUCTURE_ID");
        boolean first = names.stream().anyMatch(name -> MEASURE.matcher(name).matches())
                && (names.get(0).equals("DATAFLOW") || names.contains("TIME_PERIOD"));
        return second || first;
    }

    private static String name(String cell) {
        int end = cell.length();
        for (String mark : List.of(": ", "[")) {
            int at = cell.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return cell.substring(0, end).strip();
    }

    static SdmxCsvHead of(Row head, List<Row> below) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < head.cells().size(); column++) {
            cells.add(head.cell(column));
        }
        List<String> names = new ArrayList<>(cells.stream().map(SdmxCsvHead::name).toList());
        Map<Integer, Integer> labels = labels(names);
        labels.values().forEach(column -> names.set(column, ""));
        List<Integer> measures = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (MEASURE.matcher(name).matches()) {
                measures.add(column);
            } else if (!name.isEmpty() && !FORMAT.contains(name) && !Concepts.isAttribute(name)
                    && cells.get(column).indexOf('[') < 0) {
                rest.add(column);
            }
        }
        List<Integer> before = rest.stream()
                .filter(column -> !measures.isEmpty() && column < measures.get(0)).toList();
        boolean onlyTime = before.stream().allMatch(column -> Concepts.isTime(names.get(column)));
        List<Integer> dimensions = new ArrayList<>(onlyTime ? partsOfKey(names, rest, below) : before);
        int time = names.indexOf("TIME_PERIOD");
        time = time >= 0 ? time : lastPeriod(dimensions, below);
        dimensions.remove((Integer) time);
        boolean labelled = cells.stream().skip(1).anyMatch(cell -> cell.contains(": "));
        return new SdmxCsvHead(names, List.copyOf(dimensions), labels, time, measures, labelled);
    }

    /** Where figures stand before dimensions: the columns whose values are the parts of the series' key beside them. */
    private static List<Integer> partsOfKey(List<String> names, List<Integer> columns, List<Row> below) {
        int key = names.indexOf("SERIES_KEY");
        if (key < 0 || below.isEmpty()) {
            return columns;
        }
        return columns.stream().filter(column -> below.stream().allMatch(row -> {
            String code = code(row.cell(column));
            return List.of(row.cell(key).split("\\.")).contains(code)
                    || Period.of(code).frequency() != Frequency.OTHER;
        })).toList();
    }

    private static String code(String cell) {
        return cell.split(": ", 2)[0];
    }

    private static Map<Integer, Integer> labels(List<String> names) {
        Map<Integer, Integer> labels = new HashMap<>();
        boolean everyOther = names.contains("STRUCTURE_NAME");
        for (int column = 1; column < names.size(); column++) {
            String before = names.get(column - 1);
            boolean beside = everyOther && !labels.containsValue(column - 1) && !FORMAT.contains(before);
            int code = names.get(column).endsWith("_LABEL")
                    ? names.indexOf(names.get(column).substring(0, names.get(column).length() - "_LABEL".length()))
                    : beside ? column - 1 : -1;
            if (code >= 0) {
                labels.put(code, column);
            }
        }
        return labels;
    }

    /** The last dimension that holds nothing but periods, for structures that call the time something else. */
    private static int lastPeriod(List<Integer> dimensions, List<Row> below) {
        for (int index = dimensions.size() - 1; index >= 0 && !below.isEmpty(); index--) {
            int column = dimensions.get(index);
            if (below.stream().allMatch(row -> Period.of(code(row.cell(column))).frequency() != Frequency.OTHER)) {
                return column;
            }
        }
        return -1;
    }

    int column(String... wanted) {
        for (String name : wanted) {
            if (names.contains(name)) {
                return names.indexOf(name);
            }
        }
        return -1;
    }
}
