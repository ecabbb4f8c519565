package org.homeostat.language.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks of the language; each class of checks is about one part of it. */
@ComposedChecks(validators = {
    FileChecks.class, ImportChecks.class, UsageChecks.class, CycleChecks.class, MemberChecks.class, LineChecks.class,
    EconomyChecks.class, GroupChecks.class, ReferenceChecks.class, CellChecks.class, BilateralChecks.class,
    LagChecks.class, HistoryChecks.class, StartChecks.class, StartCycleChecks.class, FunctionChecks.class,
    FunctionDeclarationChecks.class, LookupChecks.class, NumberChecks.class, CurrencyChecks.class,
    DimensionChecks.class,
    InterventionDimensionChecks.class, QuestionDimensionChecks.class, RateChecks.class, PeriodChecks.class,
    HorizonChecks.class, SeriesChecks.class, DistributionChecks.class, DistributionRangeChecks.class,
    CalibrationChecks.class, EquationChecks.class, BoundChecks.class, SectorChecks.class, InstrumentChecks.class,
    TargetChecks.class, LeverChecks.class, PolicyChecks.class, TreatyChecks.class, ScenarioChecks.class,
    ApplyChecks.class, ShockChecks.class, WordChecks.class, CompareChecks.class, QuestionChecks.class,
    PlayerChecks.class, VariationChecks.class, ExpectationChecks.class, WorldChecks.class})
public class EconValidator extends AbstractEconValidator {}
