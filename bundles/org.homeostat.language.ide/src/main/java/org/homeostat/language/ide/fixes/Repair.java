package org.homeostat.language.ide.fixes;

import java.util.stream.Stream;

/** The ways to put problems of one kind right. */
@FunctionalInterface
interface Repair {

    /** The ways, the likeliest first; none if there is nothing to be done here. */
    Stream<Patch> of(Case problem);
}
