package org.homeostat.session.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.language.structure.EffectiveMembers;
import org.homeostat.language.structure.Lineage;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Position;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Transaction;

/**
 * The sectors, instruments and transactions of a model, its own and the inherited ones. An instrument of a model that
 * extends another replaces the other's of the same name.
 */
public final class SectorBook {

    private final ModelType model;

    /** The book of a model. */
    public SectorBook(ModelType model) {
        this.model = model;
    }

    /** What one sector holds of an instrument or has issued. */
    record Holding(String sector, boolean issued, Expression amount) {
    }

    Map<String, String> sectors() {
        Map<String, String> sectors = new LinkedHashMap<>();
        for (Part part : EffectiveMembers.parts(model)) {
            if (part instanceof Sector) {
                sectors.put(part.getName(), label(part));
            }
        }
        return sectors;
    }

    /** The instruments, each once. */
    public List<Instrument> instruments() {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        for (ModelType each : Lineage.of(model)) {
            each.getInstruments().stream().filter(one -> one.getName() != null)
                    .forEach(one -> instruments.put(one.getName(), one));
        }
        return List.copyOf(instruments.values());
    }

    List<Transaction> transactions() {
        return EffectiveMembers.of(model).stream().filter(Transaction.class::isInstance).map(Transaction.class::cast)
                .filter(one -> isKnown(one.getPayer()) && isKnown(one.getPayee())).toList();
    }

    /** Who holds and issues an instrument, in either way of writing it; what has no amount is left out. */
    static List<Holding> holdings(Instrument instrument) {
        List<Holding> holdings = new ArrayList<>();
        if (instrument.getAmount() != null && isKnown(instrument.getIssuer()) && isKnown(instrument.getHolder())) {
            holdings.add(new Holding(instrument.getIssuer().getName(), true, instrument.getAmount()));
            holdings.add(new Holding(instrument.getHolder().getName(), false, instrument.getAmount()));
        }
        for (Position position : instrument.getPositions()) {
            if (position.getAmount() != null && isKnown(position.getSector())) {
                holdings.add(new Holding(position.getSector().getName(), "issued".equals(position.getKind()),
                        position.getAmount()));
            }
        }
        return holdings;
    }

    static String label(Named named) {
        return named.getLabel() == null ? named.getName() : named.getLabel();
    }

    private static boolean isKnown(Sector sector) {
        return sector != null && !sector.eIsProxy() && sector.getName() != null;
    }
}
