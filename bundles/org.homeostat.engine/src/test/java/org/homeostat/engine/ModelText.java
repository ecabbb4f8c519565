package org.homeostat.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Bound;
import org.homeostat.ir.Definition;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.Distribution;
import org.homeostat.ir.Equation;
import org.homeostat.ir.Expr;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.GivenPath;
import org.homeostat.ir.Guess;
import org.homeostat.ir.Implicit;
import org.homeostat.ir.Innovation;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Origin;
import org.homeostat.ir.Parameter;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Period;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Slot;
import org.homeostat.ir.Start;
import org.homeostat.ir.TimeAxis;

/**
 * Reads a flat model from lines such as {@code parameter a [GUSD 1e9] = 2}, {@code x = a * y[-1]},
 * {@code x starts 3 = ...}, {@code stock k starts 1 change x - k}, {@code slot z} (a slot without equation),
 * {@code again x = 1} (one more equation for it), {@code x solves a == b}, {@code x follows 1, 2}, {@code x draws normal},
 * {@code guess x = 3}, {@code least x = 0} and {@code most x = 1}. Names without an economy belong to economy A.
 */
public final class ModelText {

    private static final Pattern LINE = Pattern.compile(
            "(parameter |stock |slot |again |guess |least |most )?([\\w.]+)(?: \\[(\\S+) (\\S+)\\])?(?: starts (.*?))?"
                    + "(?: (=|change|solves|follows|draws) (.*))?");

    private static final Set<String> LATER = Set.of("again ", "guess ", "least ", "most ");

    private final Map<String, Expr> names = new HashMap<>();
    private final List<Matcher> lines = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();

    public static FlatModel of(String first, int length, String text) {
        return of(first, length, Integration.PERIOD, text);
    }

    public static FlatModel of(String first, int length, Integration integration, String text) {
        ModelText reading = new ModelText();
        text.lines().forEach(reading::declare);
        for (int i = 0; i < reading.lines.size(); i++) {
            if (reading.lines.get(i) != null) {
                reading.define(reading.lines.get(i), new Origin("test.econ", i + 1, 3));
            }
        }
        return new FlatModel("Test", new TimeAxis(Period.parse(first), length), reading.parameters, reading.slots,
                reading.equations, reading.starts, reading.bounds, reading.guesses, integration);
    }

    private void declare(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (line.isBlank()) {
            lines.add(null);
            return;
        }
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        lines.add(matcher);
        String kind = matcher.group(1);
        if (kind == null || !LATER.contains(kind)) {
            Expr meaning = kind != null && kind.equals("parameter ")
                    ? new ParameterRef((int) names.values().stream().filter(ParameterRef.class::isInstance).count())
                    : new Ref((int) names.values().stream().filter(Ref.class::isInstance).count());
            names.put(matcher.group(2), meaning);
        }
    }

    private void define(Matcher line, Origin origin) {
        String kind = line.group(1) == null ? "" : line.group(1);
        String name = line.group(2);
        int dot = name.indexOf('.');
        String economy = dot < 0 ? "A" : name.substring(0, dot);
        DisplayUnit unit = line.group(3) == null ? DisplayUnit.NONE
                : new DisplayUnit(line.group(3), Double.parseDouble(line.group(4)));
        if (kind.equals("parameter ")) {
            parameters.add(new Parameter(parameters.size(), economy, name.substring(dot + 1), "", unit,
                    read(line.group(7)), List.of(), origin));
            return;
        }
        int slot = ((Ref) names.get(name)).slot();
        if (!LATER.contains(kind)) {
            slots.add(new Slot(slot, economy, name.substring(dot + 1), "", unit, false, origin));
        }
        switch (kind) {
            case "guess " -> guesses.add(new Guess(slot, read(line.group(7)), origin));
            case "least " -> bounds.add(new Bound(slot, Optional.of(read(line.group(7))), Optional.empty(), origin));
            case "most " -> bounds.add(new Bound(slot, Optional.empty(), Optional.of(read(line.group(7))), origin));
            default -> equation(line, slot, kind, origin);
        }
    }

    private void equation(Matcher line, int slot, String kind, Origin origin) {
        if (kind.equals("stock ")) {
            equations.add(new Accumulation(slot, read(line.group(5)), read(line.group(7)), origin));
            return;
        }
        if (line.group(5) != null) {
            starts.add(new Start(slot, read(line.group(5)), origin));
        }
        if (line.group(7) == null) {
            return;
        }
        String text = line.group(7);
        switch (line.group(6)) {
            case "solves" -> equations.add(new Implicit(slot, read(text.split("==")[0]), read(text.split("==")[1]),
                    origin));
            case "follows" -> equations.add(new GivenPath(slot,
                    Numbers.copyOf(Stream.of(text.split(", ")).map(Double::valueOf).toList()), origin));
            case "draws" -> equations.add(new Innovation(slot,
                    Distribution.valueOf(text.toUpperCase(Locale.ROOT)), line.group(2), origin));
            default -> equations.add(new Definition(slot, read(text), origin));
        }
    }

    private Expr read(String text) {
        return Reading.of(text, name -> {
            if (!names.containsKey(name)) {
                throw new IllegalArgumentException("Unknown: " + name);
            }
            return names.get(name);
        });
    }
}
