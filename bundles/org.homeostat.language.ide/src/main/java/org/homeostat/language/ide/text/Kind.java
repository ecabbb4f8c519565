package org.homeostat.language.ide.text;

import java.util.Locale;

/** What a name stands for; proposals, hovers and the outline show it as a word and an icon. */
public enum Kind {
    /** A base unit or a derived one. */
    UNIT,
    /** A table of figures. */
    DATASET,
    /** A type of economy. */
    MODEL,
    /** A constant that no government sets. */
    PARAMETER,
    /** A parameter that a government sets. */
    LEVER,
    /** A quantity with an equation. */
    VARIABLE,
    /** A quantity that integrates its change. */
    STOCK,
    /** A country. */
    ECONOMY,
    /** A named set of economies. */
    SET,
    /** Economies side by side. */
    WORLD,
    /** What a government does. */
    POLICY,
    /** What governments agree on. */
    TREATY,
    /** A world with what is applied to it. */
    SCENARIO,
    /** What is asked of scenarios. */
    QUESTION,
    /** A name that ranges over economies. */
    INDEX,
    /** A function of numbers, or one over economies. */
    FUNCTION,
    /** A word of the language. */
    KEYWORD,
    /** A piece of text to fill in. */
    TEMPLATE,
    /** A package of declarations. */
    PACKAGE,
    /** A heading of the outline. */
    GROUP;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
