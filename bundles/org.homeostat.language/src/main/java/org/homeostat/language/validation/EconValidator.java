package org.homeostat.language.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the language; each class of checks is about one part of it. */
@ComposedChecks(validators = {
    FileChecks.class, ImportChecks.class, CycleChecks.class, MemberChecks.class, EconomyChecks.class,
    GroupChecks.class, ReferenceChecks.class, CellChecks.class, LagChecks.class, StartChecks.class,
    StartCycleChecks.class, FunctionChecks.class, NumberChecks.class, DimensionChecks.class,
    InterventionDimensionChecks.class,
    QuestionDimensionChecks.class, PeriodChecks.class,
    TargetChecks.class, LeverChecks.class, PolicyChecks.class, ScenarioChecks.class, ShockChecks.class,
    CompareChecks.class, WorldChecks.class})
public class EconValidator extends AbstractEconValidator {}
