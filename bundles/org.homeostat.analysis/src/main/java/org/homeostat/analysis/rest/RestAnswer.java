package org.homeostat.analysis.rest;

import java.util.List;
import java.util.Optional;

/**
 * The answer to the question where a scenario comes to rest.
 *
 * @param name name of the question
 * @param label what a reader sees for it
 * @param scenario name of the scenario
 * @param scenarioLabel what a reader sees for it
 * @param points the rest points, the one nearest to where the scenario starts first; empty where there is none
 * @param failure why there is none, as a sentence without its full stop; empty where there is one
 */
public record RestAnswer(String name, String label, String scenario, String scenarioLabel, List<RestPoint> points,
        String failure) {

    /** Copies the list. */
    public RestAnswer {
        points = List.copyOf(points);
    }

    /** The rest point nearest to where the scenario starts; empty where there is none. */
    public Optional<RestPoint> point() {
        return points.stream().findFirst();
    }

    /**
     * The answer in words.
     *
     * @return a few sentences, with their full stops
     */
    public String sentence() {
        return RestWording.sentence(this);
    }
}
