package org.homeostat.session.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeostat.compiler.AskedNumbers;
import org.homeostat.compiler.Reading;
import org.homeostat.ir.And;
import org.homeostat.ir.Const;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Innovation;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Mul;
import org.homeostat.ir.Names;
import org.homeostat.ir.Or;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Start;
import org.homeostat.ir.Sum;

/**
 * Finds economies that are identical in everything: with their names exchanged, the model is the same model but for the
 * order in which sums are added. What one of them gets in a coalition, the other gets in the same coalition with it in the
 * place of the first.
 */
final class Twins {

    private final FlatModel model;
    private final AskedNumbers asked;
    private final List<String> plain;

    Twins(FlatModel model, AskedNumbers asked) {
        this.model = model;
        this.asked = asked;
        this.plain = described(new HashMap<>());
    }

    /**
     * Sorts economies by kind.
     *
     * @param economies names of economies
     * @return their places in the list, those of identical ones together
     */
    List<List<Integer>> kinds(List<String> economies) {
        List<List<Integer>> kinds = new ArrayList<>();
        for (int at = 0; at < economies.size(); at++) {
            String name = economies.get(at);
            List<Integer> kind = null;
            for (List<Integer> known : kinds) {
                if (kind == null && areTwins(economies.get(known.get(0)), name)) {
                    kind = known;
                }
            }
            if (kind == null) {
                kind = new ArrayList<>();
                kinds.add(kind);
            }
            kind.add(at);
        }
        return kinds;
    }

    private boolean areTwins(String one, String other) {
        return described(Map.of(one, other, other, one)).equals(plain);
    }

    /** Everything that a run depends on, as sorted texts. */
    private List<String> described(Map<String, String> exchanged) {
        List<String> texts = new ArrayList<>();
        Names names = new Exchanged(exchanged);
        model.parameters().forEach(one -> texts.add("parameter " + names.parameter(one.index()) + " = "
                + text(one.value(), names)));
        for (Equation equation : model.equations()) {
            texts.add(head(equation, names) + parts(equation.expressions(), names));
        }
        for (Start start : model.starts()) {
            texts.add("start " + names.slot(start.slot()) + " = " + text(start.value(), names));
        }
        model.bounds().forEach(bound -> texts.add(bound.text(names)));
        asked.arithmetic().ifPresent(small -> {
            for (Equation equation : small.equations()) {
                Slot slot = small.slots().get(equation.slot());
                texts.add("asked " + exchanged.getOrDefault(slot.economy(), slot.economy()) + "." + slot.name() + " = "
                        + parts(equation.expressions(), new Readings(names)));
            }
        });
        Collections.sort(texts);
        return texts;
    }

    /** What an equation says besides its expressions; no two economies draw the same innovations. */
    private static String head(Equation equation, Names names) {
        return switch (equation) {
            case GivenPath given -> names.slot(given.slot()) + " follows " + Arrays.toString(given.values().values());
            case Innovation drawn -> "innovation " + drawn.slot() + " ";
            default -> equation.getClass().getSimpleName() + " " + names.slot(equation.slot()) + " ";
        };
    }

    private String parts(List<Expr> expressions, Names names) {
        StringBuilder text = new StringBuilder();
        expressions.forEach(one -> text.append(text(one, names)).append("; "));
        return text.toString();
    }

    private String text(Expr expression, Names names) {
        switch (expression) {
            case Ref ref -> {
                return names.slot(ref.slot());
            }
            case Lag lag -> {
                return names.slot(lag.slot()) + "[" + lag.periods() + "]";
            }
            case ParameterRef ref -> {
                return names.parameter(ref.index());
            }
            default -> {
                List<String> operands = operands(expression, names);
                return operands.isEmpty() ? expression.toString() : form(expression) + operands;
            }
        }
    }

    /** The operands; sorted where their order does not matter. */
    private List<String> operands(Expr expression, Names names) {
        List<String> texts = new ArrayList<>();
        boolean any = expression instanceof Sum || expression instanceof Min || expression instanceof Max
                || expression instanceof And || expression instanceof Or || expression instanceof Mul;
        for (Expr operand : expression.operands()) {
            if (any && operand.getClass() == expression.getClass()) {
                texts.addAll(operands(operand, names));
            } else {
                texts.add(text(operand, names));
            }
        }
        if (any) {
            Collections.sort(texts);
        }
        return texts;
    }

    private static String form(Expr expression) {
        List<Expr> nothing = Collections.nCopies(expression.operands().size(), new Const(0));
        return expression instanceof Sum ? "sum" : expression.getClass().getSimpleName() + expression.with(nothing);
    }

    /** The model's names with those of two economies exchanged. */
    private final class Exchanged implements Names {

        private final Map<String, String> exchanged;

        Exchanged(Map<String, String> exchanged) {
            this.exchanged = exchanged;
        }

        @Override
        public String slot(int index) {
            Slot slot = model.slots().get(index);
            return name(slot.economy(), slot.name());
        }

        @Override
        public String parameter(int index) {
            return name(model.parameters().get(index).economy(), model.parameters().get(index).name());
        }

        private String name(String economy, String name) {
            String partner = name.endsWith("]") ? name.substring(name.indexOf('[') + 1, name.length() - 1) : "";
            String other = exchanged.get(partner);
            return exchanged.getOrDefault(economy, economy) + "."
                    + (other == null ? name : name.substring(0, name.indexOf('[') + 1) + other + "]");
        }
    }

    /** What the parameters of the small model stand for. */
    private final class Readings implements Names {

        private final Names names;

        Readings(Names names) {
            this.names = names;
        }

        @Override
        public String slot(int index) {
            return "asked " + index;
        }

        @Override
        public String parameter(int index) {
            Reading reading = asked.readings().get(index);
            return reading.aggregate() + " of " + names.slot(reading.slot()) + " at "
                    + (reading.rate().isPresent() ? names.slot(reading.rate().getAsInt()) : "") + " " + reading.from()
                    + ".." + reading.until();
        }
    }
}
