package org.homeostat.session;

import java.util.Optional;

/**
 * Which accounts to show.
 *
 * @param scenario name of the scenario; the file's first where there is none
 * @param economy name of the economy; all that have accounts where there is none
 * @param period the period, {@code 2030} or {@code 2030Q1}; the last whose flows are known where there is none
 */
public record AccountRequest(Optional<String> scenario, Optional<String> economy, Optional<String> period) {
}
