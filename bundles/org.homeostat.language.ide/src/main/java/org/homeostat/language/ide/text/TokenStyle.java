package org.homeostat.language.ide.text;

/** How a piece of text is drawn. The first group comes from the lexer alone, the second knows what a name means. */
public enum TokenStyle {
    /** A word of the language. */
    KEYWORD,
    /** A number, a percentage or a period. */
    NUMBER,
    /** A quoted text. */
    STRING,
    /** A comment for who reads the file. */
    COMMENT,
    /** A comment that the hover shows. */
    DOC_COMMENT,
    /** An operator. */
    OPERATOR,
    /** Brackets, commas and the like. */
    PUNCTUATION,
    /** A name whose meaning the lexer doesn't know. */
    NAME,
    /** A character that is no part of the language. */
    ERROR,

    /** A unit. */
    UNIT,
    /** A parameter that no government sets. */
    PARAMETER,
    /** A parameter that a government sets. */
    LEVER,
    /** A quantity with an equation, or what a sector pays to another. */
    VARIABLE,
    /** A quantity that integrates its change. */
    STOCK,
    /** A path from outside: a series, a process or a shock. */
    SERIES,
    /** A sector, a commodity or an instrument. */
    SECTOR,
    /** An economy or a set of them. */
    ECONOMY,
    /** A name that ranges over economies, or what a function is called with. */
    INDEX,
    /** A table of figures. */
    DATASET,
    /** A function. */
    FUNCTION,
    /** The name of a model, world, policy, treaty, scenario or question. */
    DECLARATION,
    /** A label: the quoted text after a declared name. */
    LABEL
}
