package org.homeostat.language.validation;

/**
 * What problems are, for those who repair them. The data of each issue is what stands behind its code here, in that
 * order; what is in brackets may be missing.
 */
public final class IssueCodes {

    /** An unknown name. Data: the name, then the suggestions, the nearest first. */
    public static final String UNKNOWN_NAME = "unknown-name";
    /** A name of another package that isn't imported. Data: the name, then the packages that declare it. */
    public static final String MISSING_IMPORT = "missing-import";
    /** A word that means nothing at its place. Data: the word, then the suggestions, the nearest first. */
    public static final String UNKNOWN_WORD = "unknown-word";
    /** A name that no quantity of the model has. Data: the name, then the suggestions. */
    public static final String MISSING_QUANTITY = "missing-quantity";
    /** An economy that gives a parameter no value. Data: the names of the parameters. */
    public static final String MISSING_VALUE = "missing-value";
    /** A lag of a variable without a start. Data: the name of the variable. */
    public static final String LAG_WITHOUT_START = "lag-without-start";
    /** A bare number where a unit is needed. Data: the unit. */
    public static final String UNIT_MISSING = "unit-missing";
    /** A formula of another unit than stated. Data: the unit that the formula gives. */
    public static final String UNIT_STATED = "unit-stated";
    /** A rate that is added to a number. */
    public static final String RATE_TIMES_DT = "rate-times-dt";
    /** A rate per quarter, month or day beside one per year. Data: the number as it is per year. */
    public static final String RATE_PER_YEAR = "rate-per-year";
    /** A transaction that names only one side. Data: {@code payer} or {@code payee}, then the sectors there are. */
    public static final String MISSING_COUNTERPARTY = "missing-counterparty";
    /** A declaration that replaces an inherited one. Data: none. */
    public static final String MISSING_OVERRIDE = "missing-override";
    /** A parameter that nothing reads. Data: its name. */
    public static final String UNUSED_PARAMETER = "unused-parameter";
    /** An import of which nothing is used. Data: the namespace. */
    public static final String UNUSED_IMPORT = "unused-import";

    private IssueCodes() {
    }
}
