package org.homeostat.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is needed to repeat a run to the bit. It holds no clock, machine, user or thread count: those don't move a
 * result.
 *
 * @param version version of Homeostat
 * @param model name of the model file
 * @param modelHash digest of all the model's text, in lower-case hexadecimal
 * @param sources the figures taken from datasets
 * @param seeds the seeds that scenarios drew their shocks with; one that is not among them drew none
 * @param engine name of the backend, {@code bytecode} or {@code interpreter}
 * @param settings parameters replaced for this run, {@code Chile.profitTax} to {@code 30%}, in the order given
 */
public record Provenance(String version, String model, String modelHash, List<SourceNote> sources,
        Map<String, Long> seeds, String engine, Map<String, String> settings) {

    /** Copies the collections, keeping their order. */
    public Provenance {
        sources = List.copyOf(sources);
        seeds = Collections.unmodifiableMap(new LinkedHashMap<>(seeds));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
