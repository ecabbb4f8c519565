package org.homeostat.charts;

/** Units as a subtitle says them. */
final class Units {

    private Units() {
    }

    /** {@code GUSD/year} as "GUSD a year", {@code %} as "percent"; empty where there is no unit. */
    static String words(String unit) {
        return switch (unit) {
            case "", "1" -> "";
            case "%" -> "percent";
            default -> unit.replace("%", "percent").replace("/year", " a year").replace("/quarter", " a quarter")
                    .replace("/month", " a month");
        };
    }
}
