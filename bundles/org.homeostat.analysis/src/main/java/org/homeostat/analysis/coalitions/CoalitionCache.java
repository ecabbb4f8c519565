package org.homeostat.analysis.coalitions;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what is known of coalitions, so that nothing is computed twice; used from several threads. */
public interface CoalitionCache {

    /** What is known of a coalition. */
    Optional<CoalitionOutcome> get(Coalition coalition);

    /** Keeps what comes of a coalition. */
    void put(Coalition coalition, CoalitionOutcome outcome);

    /** A cache that lasts as long as the program does. */
    static CoalitionCache inMemory() {
        Map<Coalition, CoalitionOutcome> known = new ConcurrentHashMap<>();
        return new CoalitionCache() {
            @Override
            public Optional<CoalitionOutcome> get(Coalition coalition) {
                return Optional.ofNullable(known.get(coalition));
            }

            @Override
            public void put(Coalition coalition, CoalitionOutcome outcome) {
                known.put(coalition, outcome);
            }
        };
    }
}
