package org.homeostat.language.structure;

import java.util.List;

/** The words that stand where the grammar has a bare name, in the order in which a reader wants to see them. */
public enum Vocabulary {
    /** What lies between the points of a lookup table or a series. */
    INTERPOLATION("interpolation", "step", "linear", "smooth"),
    /** How a scenario integrates its stocks. */
    INTEGRATOR("integrator", "euler", "rk4", "adaptive"),
    /** How an ensemble draws. */
    SAMPLING("sampling", "random", "latinhypercube", "sobol"),
    /** How a sensitivity is measured. */
    METHOD("method", "sobol", "morris"),
    /** What a game looks for. */
    CONCEPT("solution of a game", "nash", "stackelberg", "cooperative", "repeated"),
    /** In what order the players of a game reply to each other. */
    REPLIES("order of replies", "simultaneous", "sequential"),
    /** Which coalitions are looked for. */
    FINDS("kind of coalition", "smallest", "stable"),
    /** What the members of a coalition do before the others. */
    SIGNATORIES("role of signatories", "lead");

    private final String kind;
    private final List<String> words;

    Vocabulary(String kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    /** What such a word names: {@code integrator}. */
    public String kind() {
        return kind;
    }

    /** The words that are known there. */
    public List<String> words() {
        return words;
    }
}
