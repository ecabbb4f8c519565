package org.homeostat.language.syntax;

/** Characters that are no part of the language, and what was probably meant. */
final class Strays {

    static final String OTHER = "this character is no part of the language";

    private Strays() {
    }

    /** What to say about a character. */
    static String message(String character) {
        return switch (character) {
            case "'", "\u2018", "\u2019" -> "texts stand in double quotes: \"text\"";
            case "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> "texts stand in straight quotes: \"text\"";
            case "&" -> "'&' is written 'and'";
            case "!", "~", "\u00ac" -> "'" + character + "' is written 'not'";
            case "\u2264" -> "'\u2264' is written '<='";
            case "\u2265" -> "'\u2265' is written '>='";
            case "\u2260" -> "'\u2260' is written '!='";
            case "\u2212", "\u2013", "\u2014" -> "a minus is written '-'";
            case "\u00d7", "\u00b7", "\u22c5" -> "'" + character + "' is written '*'";
            case "\u00f7", ":" -> "'" + character + "' is written '/'";
            case "$", "\u20ac", "\u00a3" -> "'" + character + "' is no unit; declare one, as in: unit USD";
            case "#" -> "a comment begins with '//'";
            case "\u0000", "\ufffd" -> "this file is not text";
            default -> Character.isLetter(character.codePointAt(0))
                    ? "names consist of the letters a to z, digits and '_'; '" + character + "' is none of them"
                    : printable(character);
        };
    }

    private static String printable(String character) {
        return character.codePointAt(0) > ' ' ? "'" + character + "' is no part of the language" : OTHER;
    }
}
