package org.homeostat.compiler.p4lower;

import java.util.Optional;
import org.homeostat.compiler.Citation;
import org.homeostat.compiler.DataSource;
import org.homeostat.compiler.Findings;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.p1flatten.Owner;
import org.homeostat.compiler.p2instantiate.Draft;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Source;
import org.homeostat.language.structure.SubscriptKeys;
import org.homeostat.language.units.Measure;
import org.homeostat.language.units.UnitEvaluator;
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
    private final UnitEvaluator units;
    private final Draft draft;
    private final References references;
    private final Findings findings;
    private final Places places;

    Cells(DataSource data, UnitEvaluator units, Draft draft, References references, Findings findings, Places places) {
        this.data = data;
        this.units = units;
        this.draft = draft;
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
        }
        return Expr.ZERO;
    }

    private Expr number(DataSource.Cell found, Subscript cell, Dataset dataset, DataSource.Address address,
            Context context) {
        Optional<Measure> unit = units.measure(cell.getUnit());
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
