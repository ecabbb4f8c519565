package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.engine.Failure;
import org.homeostat.engine.p1order.InitialValue.Kind;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Start;

/**
 * Orders what is known at the start: the initial values of stocks, the values from before the first period, and guesses.
 * A reference means the initial value where the slot is a stock, and its start where it is a variable; of a path that is
 * given and has no start, its first value.
 */
public final class StartOrder {

    private final FlatModel model;
    private final List<Failure> failures;
    private final List<InitialValue> values = new ArrayList<>();
    private final Map<Integer, Integer> meaning = new HashMap<>();
    private final EquationTable table;

    private StartOrder(FlatModel model, EquationTable table, List<Failure> failures) {
        this.model = model;
        this.table = table;
        this.failures = failures;
    }

    /** The values in order; a cycle or something that is not known at the start is added to {@code failures}. */
    public static List<InitialValue> of(FlatModel model, EquationTable table, List<Failure> failures) {
        return new StartOrder(model, table, failures).order();
    }

    private List<InitialValue> order() {
        for (Accumulation stock : table.stocks()) {
            meaning.put(stock.slot(), values.size());
            values.add(new InitialValue(stock.slot(), Kind.INITIAL, stock.initial(), stock.origin()));
        }
        for (int slot = 0; slot < table.size(); slot++) {
            Start start = table.start(slot);
            if (start != null) {
                meaning.putIfAbsent(slot, values.size());
                values.add(new InitialValue(slot, Kind.BEFORE, start.value(), start.origin()));
            }
        }
        model.guesses().forEach(guess -> values
                .add(new InitialValue(guess.slot(), Kind.GUESS, guess.value(), guess.origin())));
        Graph graph = new Graph(values.stream().map(this::needs).toList());
        List<InitialValue> order = new ArrayList<>();
        for (int[] component : Components.of(graph)) {
            InitialValue value = values.get(component[0]);
            if (component.length > 1 || graph.needs(component[0], component[0])) {
                failures.add(new Failure(value.origin(), value.describe(model)
                        + " depends on itself: " + Circle.describe(graph, component, this::name)));
            }
            order.add(value);
        }
        return order;
    }

    private int[] needs(InitialValue value) {
        checkNoLag(value.value(), value.origin(), value.describe(model));
        List<Integer> needed = new ArrayList<>();
        for (int slot : References.slots(value.value())) {
            if (meaning.containsKey(slot)) {
                needed.add(meaning.get(slot));
            } else if (!(table.equation(slot) instanceof GivenPath)) {
                failures.add(new Failure(value.origin(), value.describe(model) + " needs " + model.slot(slot)
                        + ", which is not known at the start: give it a value there with 'starts'"));
            }
        }
        return needed.stream().mapToInt(Integer::intValue).toArray();
    }

    private void checkNoLag(Expr value, Origin origin, String what) {
        value.forEach(form -> {
            if (form instanceof Lag lag) {
                failures.add(new Failure(origin, what + " cannot look further back, to " + model.describe(lag)));
            }
        });
    }

    private String name(int node) {
        return model.slot(values.get(node).slot());
    }
}
