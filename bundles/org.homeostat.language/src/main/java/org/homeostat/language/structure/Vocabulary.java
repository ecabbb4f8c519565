package org.homeostat.language.structure;

import java.util.List;

/** The words that stand where the grammar has a bare name, in the order in which a reader wants to see them. */
public enum Vocabulary {
    /** What lies between the points of a lookup table or a series. */
    INTERPOLATION("step", "linear", "smooth"),
    /** How a scenario integrates its stocks. */
    INTEGRATOR("euler", "rk4", "adaptive"),
    /** How an ensemble draws. */
    SAMPLING("random", "latinhypercube", "sobol"),
    /** How a sensitivity is measured. */
    METHOD("sobol", "morris"),
    /** What a game looks for. */
    CONCEPT("nash", "stackelberg", "cooperative", "repeated"),
    /** In what order the players of a game reply to each other. */
    REPLIES("simultaneous", "sequential"),
    /** Which coalitions are looked for. */
    FINDS("smallest", "stable"),
    /** What the members of a coalition do before the others. */
    SIGNATORIES("lead");

    private final List<String> words;

    Vocabulary(String... words) {
        this.words = List.of(words);
    }

    /** The words that are known there. */
    public List<String> words() {
        return words;
    }
}
