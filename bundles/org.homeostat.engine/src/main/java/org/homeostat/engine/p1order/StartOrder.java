package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Start;

/**
 * Orders what is known at the start: the initial values of stocks, and the values from before the first period. A
 * reference means the initial value where the slot is a stock and its start where it is a variable.
 */
public final class StartOrder {

    private final FlatModel model;
    private final List<Failure> failures;
    private final List<InitialValue> values = new ArrayList<>();
    private final Map<Integer, Integer> meaning = new HashMap<>();

    private StartOrder(FlatModel model, List<Failure> failures) {
        this.model = model;
        this.failures = failures;
    }

    /** The values in order; a cycle or something that is not known at the start is added to {@code failures}. */
    public static List<InitialValue> of(FlatModel model, EquationTable table, List<Failure> failures) {
        return new StartOrder(model, failures).order(table);
    }

    private List<InitialValue> order(EquationTable table) {
        for (Accumulation stock : table.stocks()) {
            meaning.put(stock.slot(), values.size());
            values.add(new InitialValue(stock.slot(), false, stock.initial(), stock.origin()));
        }
        for (int slot = 0; slot < table.size(); slot++) {
            Start start = table.start(slot);
            if (start != null) {
                meaning.putIfAbsent(slot, values.size());
                values.add(new InitialValue(slot, true, start.value(), start.origin()));
            }
        }
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
            } else {
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
