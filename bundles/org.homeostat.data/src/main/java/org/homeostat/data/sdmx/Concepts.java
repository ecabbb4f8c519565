package org.homeostat.data.sdmx;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What SDMX calls things: which concept is the country, and which are attributes rather than dimensions. */
public final class Concepts {

    /** Dimensions of a country, the surest first. */
    private static final List<String> COUNTRY = List.of("refarea", "country", "geo", "location", "economy", "area",
            "countrycode", "geographicarea", "reporter", "reportingcountry", "referencearea", "iso3", "cou");
    /** Attributes that files have beside dimensions without telling one from the other. */
    private static final Set<String> ATTRIBUTES = Set.of("OBS_STATUS", "OBS_FLAG", "OBS_CONF", "CONF_STATUS",
            "CONF_STATUS_OBS", "OBS_PRE_BREAK", "PRE_BREAK_VALUE", "OBS_COM", "COMMENT_OBS", "COMMENT_TS",
            "COMMENT_DSET",
            "COMMENT", "COMMENTS", "TIME_FORMAT", "TIME_PER_COLLECT", "DECIMALS", "DECIMALS_DISPLAYED", "UNIT_MULT",
            "UNIT_MULTIPLIER", "SCALE", "POWERCODE", "COLL_METHOD", "COLLECTION", "TITLE", "TITLE_COMPL",
            "SERIES_NAME", "NAT_TITLE", "COMPILATION", "COVERAGE", "BREAKS", "SOURCE", "SOURCE_AGENCY", "SOURCE_PUB",
            "COMPILING_ORG", "DISS_ORG", "DOM_SER_IDS", "PUBL_ECB", "PUBL_MU", "PUBL_PUBLIC", "UNIT_INDEX_BASE",
            "BASE_PER", "REF_PERIOD_DETAIL", "IDBANK", "LAST_UPDATE", "COUNTRY_UPDATE_DATE", "UPDATE_DATE", "OVERLAP",
            "EMBARGO_TIME", "METHODOLOGY", "METHODOLOGY_NOTES", "FOOTNOTES", "NOTE", "NOTES", "DATASOURCE",
            "DATA_SOURCE", "FLAG", "FLAGS", "STATUS", "VALIDFROM", "VALIDTO", "REPORTING_YEAR_START_DAY");

    private Concepts() {
    }

    /**
     * Which dimension is the country.
     *
     * @param ids dimensions in the order of the file
     * @return place of the country among them; -1 where none is
     */
    public static int country(List<String> ids) {
        List<String> plain = ids.stream().map(id -> id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")).toList();
        for (String name : COUNTRY) {
            if (plain.contains(name)) {
                return plain.indexOf(name);
            }
        }
        for (int place = 0; place < plain.size(); place++) {
            if (plain.get(place).endsWith("country")) {
                return place;
            }
        }
        return -1;
    }

    /** Whether a concept is an attribute as far as one can tell from its name. */
    static boolean isAttribute(String id) {
        return ATTRIBUTES.contains(id);
    }

    /** Whether a concept is the time. */
    static boolean isTime(String id) {
        return id.equals("TIME_PERIOD") || id.equals("TIME");
    }

    /** A unit and the power of ten that its figures are given in: {@code USD, 10^6}. */
    static String unit(String unit, String power) {
        boolean none = power.isEmpty() || power.equals("0");
        return none ? unit : (unit.isEmpty() ? "" : unit + ", ") + "10^" + power;
    }
}
