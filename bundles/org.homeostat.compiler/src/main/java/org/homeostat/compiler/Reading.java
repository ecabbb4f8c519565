package org.homeostat.compiler;

import java.util.OptionalInt;
import org.homeostat.language.structure.TimeAggregate;

/**
 * One number made of the path of a slot.
 *
 * @param aggregate how
 * @param slot the slot
 * @param rate a slot with the rate of {@link TimeAggregate#DISCOUNTED}; none for the others
 * @param from the first period that counts
 * @param until the first that does not any more
 */
public record Reading(TimeAggregate aggregate, int slot, OptionalInt rate, int from, int until) {
}
