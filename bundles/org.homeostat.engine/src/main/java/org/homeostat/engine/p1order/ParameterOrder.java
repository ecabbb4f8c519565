package org.homeostat.engine.p1order;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.Failure;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;

/** Orders the parameters so that each comes after those that its value is made from. */
public final class ParameterOrder {

    private ParameterOrder() {
    }

    /** The parameters in order; a cycle, or a parameter that varies over time, is added to {@code failures}. */
    public static List<Parameter> of(FlatModel model, List<Failure> failures) {
        List<int[]> needs = new ArrayList<>();
        for (Parameter parameter : model.parameters()) {
            checkConstant(model, parameter, failures);
            needs.add(References.parameters(parameter.value()).stream().mapToInt(Integer::intValue).toArray());
        }
        Graph graph = new Graph(needs);
        List<Parameter> order = new ArrayList<>();
        for (int[] component : Components.of(graph)) {
            Parameter parameter = model.parameters().get(component[0]);
            if (component.length > 1 || graph.needs(component[0], component[0])) {
                failures.add(new Failure(parameter.origin(), "Parameter " + parameter.qualifiedName()
                        + " depends on itself: " + Circle.describe(graph, component, model::parameter)));
            }
            order.add(parameter);
        }
        return order;
    }

    private static void checkConstant(FlatModel model, Parameter parameter, List<Failure> failures) {
        List<Expr> varying = new ArrayList<>();
        parameter.value().forEach(form -> {
            if (form instanceof Ref || form instanceof Lag || form instanceof Step || form instanceof Moment) {
                varying.add(form);
            }
        });
        if (!varying.isEmpty()) {
            failures.add(new Failure(parameter.origin(), "Parameter " + parameter.qualifiedName()
                    + " stays the same over a run and cannot be made from " + model.describe(varying.get(0))));
        }
    }
}
