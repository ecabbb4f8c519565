package org.homeostat.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeostat.ir.And;
import org.homeostat.ir.Call;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Comparison;
import org.homeostat.ir.Const;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.If;
import org.homeostat.ir.Interpolation;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Lookup;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Not;
import org.homeostat.ir.Or;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;
import org.homeostat.ir.Table;

/** Reads an expression as it is printed, so that tests can be written as text. */
public final class Reading {

    private static final Pattern TOKEN = Pattern
            .compile("\\s*([A-Za-z_][\\w.]*|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|<=|>=|==|!=|.)");

    private final List<String> tokens = new ArrayList<>();
    private final Function<String, Expr> names;
    private int next;

    private Reading(String text, Function<String, Expr> names) {
        Matcher token = TOKEN.matcher(text.strip());
        while (token.find()) {
            tokens.add(token.group(1));
        }
        this.names = names;
    }

    /** The expression; {@code names} says what a name means. */
    public static Expr of(String text, Function<String, Expr> names) {
        Reading reading = new Reading(text, names);
        Expr expression = reading.choice();
        if (reading.next < reading.tokens.size()) {
            throw new IllegalArgumentException("Left over in '" + text + "': " + reading.peek());
        }
        return expression;
    }

    private Expr choice() {
        if (!take("if")) {
            return disjunction();
        }
        Expr condition = disjunction();
        expect("then");
        Expr then = disjunction();
        expect("else");
        return new If(condition, then, choice());
    }

    private Expr disjunction() {
        Expr first = conjunction();
        while (take("or")) {
            first = new Or(first, conjunction());
        }
        return first;
    }

    private Expr conjunction() {
        Expr first = negation();
        while (take("and")) {
            first = new And(first, negation());
        }
        return first;
    }

    private Expr negation() {
        return take("not") ? new Not(negation()) : comparison();
    }

    private Expr comparison() {
        Expr first = sum();
        for (Comparison comparison : Comparison.values()) {
            if (take(comparison.toString())) {
                return new Compare(comparison, first, sum());
            }
        }
        return first;
    }

    private Expr sum() {
        Expr first = product();
        while (true) {
            if (take("+")) {
                first = Expr.add(first, product());
            } else if (take("-")) {
                first = Expr.sub(first, product());
            } else {
                return first;
            }
        }
    }

    private Expr product() {
        Expr first = sign();
        while (true) {
            if (take("*")) {
                first = Expr.mul(first, sign());
            } else if (take("/")) {
                first = Expr.div(first, sign());
            } else {
                return first;
            }
        }
    }

    private Expr sign() {
        if (take("-")) {
            Expr operand = sign();
            return operand instanceof Const number ? new Const(-number.value()) : Expr.neg(operand);
        }
        return power();
    }

    private Expr power() {
        Expr base = atom();
        return take("^") ? Expr.pow(base, atom()) : base;
    }

    private Expr atom() {
        if (take("(")) {
            Expr inside = choice();
            expect(")");
            return inside;
        }
        String token = tokens.get(next++);
        if (Character.isDigit(token.charAt(0))) {
            return new Const(Double.parseDouble(token));
        }
        if (token.equals("step")) {
            return new Step();
        }
        if (token.equals("moment")) {
            return new Moment();
        }
        return take("(") ? call(token) : lagged(names.apply(token));
    }

    private Expr call(String name) {
        Expr first = choice();
        boolean function = Arrays.stream(org.homeostat.ir.Function.values()).anyMatch(f -> f.toString().equals(name));
        if (function) {
            expect(")");
            return new Call(org.homeostat.ir.Function.valueOf(name.toUpperCase(Locale.ROOT)), first);
        }
        List<Expr> arguments = new ArrayList<>(List.of(first));
        while (take(",")) {
            arguments.add(choice());
        }
        expect(")");
        return switch (name) {
            case "min" -> new Min(first, arguments.get(1));
            case "max" -> new Max(first, arguments.get(1));
            case "linear" -> new Lookup(first, table(Interpolation.LINEAR));
            case "steps" -> new Lookup(first, table(Interpolation.STEP));
            case "smooth" -> new Lookup(first, table(Interpolation.SMOOTH));
            default -> new Extension(name, arguments);
        };
    }

    /** The one table that tests look values up in. */
    public static Table table(Interpolation interpolation) {
        return new Table(List.of(0.0, 1.0, 2.0, 4.0), List.of(1.0, 2.0, 4.0, 8.0), interpolation, false);
    }

    private Expr lagged(Expr name) {
        if (!take("[")) {
            return name;
        }
        expect("-");
        int periods = Integer.parseInt(tokens.get(next++));
        expect("]");
        return new Lag(((Ref) name).slot(), periods);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean take(String token) {
        if (peek().equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new IllegalArgumentException("Expected " + token + " before " + peek());
        }
    }
}
