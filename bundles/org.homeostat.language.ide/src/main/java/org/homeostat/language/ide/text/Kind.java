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
    /** An exogenous path. */
    SERIES,
    /** A quantity that follows a stochastic process. */
    PROCESS,
    /** A random quantity, drawn anew in each period. */
    SHOCK,
    /** What one sector pays to another. */
    TRANSACTION,
    /** A part of a model that pays and is paid. */
    SECTOR,
    /** A good with quantities of its own. */
    COMMODITY,
    /** A claim of a sector on another, or a thing that is held. */
    INSTRUMENT,
    /** What ties quantities: an implicit equation or a calibration. */
    EQUATION,
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
    /** A number made of paths. */
    MEASURE,
    /** A test of the model. */
    EXPECTATION,
    /** A limit or a levy of a treaty. */
    CLAUSE,
    /** A name that ranges over economies. */
    INDEX,
    /** A function of numbers, or one over economies. */
    FUNCTION,
    /** What a function is called with. */
    ARGUMENT,
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
