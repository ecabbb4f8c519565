package org.homeostat.language.units;

import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.OutcomeMeasure;

/** What is known around a formula: the types of what it can name. */
interface KnownTypes {

    /** What written units are. */
    UnitEvaluator units();

    /** Whose money is meant. */
    Money money();

    /** The type of a quantity in its own model or world. */
    ExpressionType of(Member member);

    /** The type of a measure. */
    ExpressionType of(OutcomeMeasure measure);

    /** What functions give. */
    FunctionTypes functions();
}
