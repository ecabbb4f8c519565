package org.homeostat.compiler.p4lower;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeostat.compiler.Citation;
import org.homeostat.compiler.DataSource;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.compiler.p2instantiate.Quantity;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Frequency;
import org.homeostat.ir.Period;
import org.homeostat.ir.Source;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.language.units.Measure;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.SubscriptKey;

/** Reads figures out of datasets; each becomes a number that knows where it is from. */
final class Cells {

    private final DataSource data;
    private final Amounts amounts;
    private final Draft draft;
    private final Frequency frequency;
    private final References references;
    private final Findings findings;
    private final Places places;

    Cells(DataSource data, Amounts amounts, Draft draft, Frequency frequency, References references, Findings findings,
            Places places) {
        this.data = data;
        this.amounts = amounts;
        this.draft = draft;
        this.frequency = frequency;
        this.references = references;
        this.findings = findings;
        this.places = places;
    }

    /** The figure in base units. */
    Expr lower(Subscript cell, Context context) {
        if (!(cell.getOperand() instanceof NameReference name) || name.getTarget() == null
                || name.getTarget().eIsProxy()) {
            findings.unresolved();
            return Expr.ZERO;
        }
        if (!(name.getTarget() instanceof Dataset dataset)) {
            findings.errorOnce(places.of(cell.getOperand()), name.getTarget().getName() + " is not a dataset");
            return Expr.ZERO;
        }
        Optional<DataSource.Address> address = address(cell, context);
        if (address.isEmpty()) {
            return Expr.ZERO;
        }
        switch (data.find(dataset, address.get())) {
            case DataSource.Cell found -> {
                return number(found, cell, dataset, address.get(), context);
            }
            case DataSource.NoCell none -> findings.error(places.of(cell), none.message());
            case DataSource.NoTable none -> findings.errorOnce(
                    places.of(dataset, EconPackage.Literals.DATASET__LOCATION), none.message());
            case DataSource.Whole path -> findings.unresolved();
        }
        return Expr.ZERO;
    }

    /** All figures of a series in base units; empty, with an error, if they can't be had. */
    Optional<Map<Period, Double>> series(Subscript cell, Quantity quantity) {
        Context context = Context.of(quantity.owner(), quantity.bindings(), Context.Role.EQUATION, Optional.empty(),
                new ArrayList<>());
        Optional<DataSource.Address> address = address(cell, context);
        Optional<Measure> unit = amounts.measure(cell.getUnit(), quantity.owner());
        if (address.isEmpty() || unit.isEmpty()
                || !(cell.getOperand() instanceof NameReference name && name.getTarget() instanceof Dataset dataset)) {
            findings.unresolved();
            return Optional.empty();
        }
        if (address.get().period().isPresent()) {
            findings.errorOnce(places.of(cell), "a series is all of a dataset's figures; leave out "
                    + address.get().period().get());
            return Optional.empty();
        }
        switch (data.series(dataset, address.get())) {
            case DataSource.Whole path -> {
                return path(path, unit.get(), cell, dataset, address.get());
            }
            case DataSource.NoCell none -> findings.error(places.of(cell), none.message());
            case DataSource.NoTable none -> findings.errorOnce(
                    places.of(dataset, EconPackage.Literals.DATASET__LOCATION), none.message());
            case DataSource.Cell single -> findings.unresolved();
        }
        return Optional.empty();
    }

    private Optional<Map<Period, Double>> path(DataSource.Whole path, Measure unit, Subscript cell, Dataset dataset,
            DataSource.Address address) {
        Map<Period, Double> figures = new TreeMap<>();
        for (Map.Entry<String, Double> figure : path.figures().entrySet()) {
            double value = unit.toBase(figure.getValue());
            if (!Double.isFinite(value)) {
                findings.error(places.of(cell), "the figure of " + figure.getKey() + " in " + path.file()
                        + " is not a number that can be computed with");
                return Optional.empty();
            }
            try {
                figures.put(Period.parse(figure.getKey()), value);
            } catch (IllegalArgumentException e) {
                findings.errorOnce(places.of(cell), "the figures of " + address + " in " + path.file()
                        + " are of periods like " + figure.getKey() + "; models run in years, quarters and months");
                return Optional.empty();
            }
        }
        if (figures.keySet().stream().anyMatch(period -> period.frequency() == frequency)) {
            figures.keySet().removeIf(period -> period.frequency() != frequency);
        }
        String periods = figures.isEmpty() ? "none" : path.figures().size() + " figures";
        draft.cite(new Citation(new Source(dataset.getName(), path.file(), address.toString(), periods,
                orEmpty(dataset.getLicence()), orEmpty(dataset.getVintage()), path.sha256()),
                path.credit().isBlank() ? orEmpty(dataset.getSource()) : path.credit()));
        return Optional.of(figures);
    }

    private Expr number(DataSource.Cell found, Subscript cell, Dataset dataset, DataSource.Address address,
            Context context) {
        Optional<Measure> unit = amounts.measure(cell.getUnit(), context.owner());
        if (unit.isEmpty()) {
            findings.unresolved();
            return Expr.ZERO;
        }
        double value = unit.get().toBase(found.value());
        if (!Double.isFinite(value)) {
            findings.error(places.of(cell), "the cell " + dataset.getName() + "[" + address + "] of " + found.file()
                    + " says '" + found.text() + "', which is not a number that can be computed with");
            return Expr.ZERO;
        }
        Source source = new Source(dataset.getName(), found.file(), address.toString(), found.text(),
                orEmpty(dataset.getLicence()), orEmpty(dataset.getVintage()), found.sha256());
        context.sources().add(source);
        draft.cite(new Citation(source, found.credit().isBlank() ? orEmpty(dataset.getSource()) : found.credit()));
        return new Const(value);
    }

    private Optional<DataSource.Address> address(Subscript cell, Context context) {
        String series = null;
        String country = null;
        String period = null;
        boolean twice = false;
        for (SubscriptKey key : cell.getKeys()) {
            if (key.getText() != null) {
                twice |= series != null;
                series = key.getText();
            } else if (key.getTarget() != null || key.isEconomy()) {
                twice |= country != null;
                Optional<String> code = code(key, context);
                if (code.isEmpty()) {
                    return Optional.empty();
                }
                country = code.get();
            } else {
                twice |= period != null;
                period = key.getPeriod() != null ? key.getPeriod() : Integer.toString(key.getNumber());
            }
        }
        if (twice) {
            findings.errorOnce(places.of(cell), "a cell has at most one series (a text), one country (a name) and one"
                    + " year or period (a number)");
            return Optional.empty();
        }
        return Optional.of(new DataSource.Address(Optional.ofNullable(series), Optional.ofNullable(country),
                Optional.ofNullable(period)));
    }

    /** The code of an economy that is named, stood for or at hand; a name that means none is a code itself. */
    private Optional<String> code(SubscriptKey key, Context context) {
        if (!key.isEconomy()) {
            Named target = key.getTarget();
            return target instanceof Economy economy && !economy.eIsProxy()
                    ? Optional.of(new Owner.OfEconomy(economy).code())
                    : target instanceof IndexVariable index && !index.eIsProxy()
                            ? references.economy(index, key, context).map(Cells::code)
                            : Optional.of(SubscriptKeys.text(key));
        }
        if (context.owner() instanceof Owner.OfEconomy economy) {
            return Optional.of(economy.code());
        }
        findings.errorOnce(places.of(key), "there is no economy at hand in the world; name the country");
        return Optional.empty();
    }

    private static String code(Owner owner) {
        return owner instanceof Owner.OfEconomy economy ? economy.code() : owner.name();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
