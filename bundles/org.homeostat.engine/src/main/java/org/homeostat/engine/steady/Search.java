package org.homeostat.engine.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.engine.steady.RootSearch.Point;
import org.homeostat.engine.steady.SteadyAnswer.Drift;
import org.homeostat.ir.Numbers;
import org.homeostat.ir.Slot;

/** Looks for the rest points of one model and puts the answer together. */
final class Search {

    /** A state may change by this share of its size in a point that is called a rest point. */
    private static final double REST = 1e-9;

    /** States this many times as large as at the start have run away. */
    private static final double AWAY = 1e8;

    /** Points that differ by less than this share of every state's size are the same. */
    private static final double SAME = 1e-6;

    /** A state that is less than this share of its size is 0. */
    private static final double NOTHING = 1e-30;

    private static final double[] SHARES = {0, 0.05, 0.05};
    private static final int NAMED = 4;

    private final PeriodMap map;
    private final Run run;
    private final StartingPoints starts;
    private final double[] scale;
    private final List<Sample> samples = new ArrayList<>();
    private final double[] settled;
    private final Conservation conservation;
    private final double[] conservedValues;

    Search(PeriodMap map, Run run, StartingPoints starts) {
        this.map = map;
        this.run = run;
        this.starts = starts;
        this.scale = starts.scale();
        int settling = Math.max(1, map.period().states().stream().mapToInt(State::lag).max().orElse(0));
        Sample own = Sample.after(settling, map, run, starts.own(), scale);
        settled = own == null ? starts.own() : own.states();
        for (int i = 0; i < SHARES.length; i++) {
            Sample sample = i == 0 ? own : Sample.after(settling, map, run, starts.around(i, SHARES[i]), scale);
            if (sample != null) {
                samples.add(sample);
            }
        }
        conservation = Conservation.of(samples);
        conservedValues = new double[conservation.conserved().size()];
        for (int k = 0; k < conservedValues.length; k++) {
            conservedValues[k] = new ArrayRealVector(conservation.conserved().rows()[k]).dotProduct(relative(settled));
        }
    }

    /** The answer. Of the points of a space of rest points only the first that is found is in it. */
    SteadyAnswer answer() {
        List<double[]> points = new ArrayList<>(List.of(settled, starts.own()));
        points.addAll(starts.far());
        List<Point> roots = new ArrayList<>();
        boolean openSpace = false;
        for (double[] start : points) {
            Point end = search(false).from(start);
            if (end != null && isRest(end) && roots.stream().noneMatch(root -> isSame(root, end))) {
                boolean open = end.free() != null;
                if (!open || !openSpace) {
                    roots.add(end);
                }
                openSpace |= open;
            }
        }
        roots.sort(Comparator.comparingDouble(root -> relative(root.states()).getDistance(relative(settled))));
        List<Combination> combinations = new ArrayList<>();
        for (double[] row : conservation.conserved().rows()) {
            combinations.add(combination(new ArrayRealVector(row), settled));
        }
        if (roots.isEmpty()) {
            Point drifting = points.stream().map(start -> search(true).from(start))
                    .filter(end -> end != null && isRest(end)).findFirst().orElse(null);
            List<Drift> drifts = drifting == null ? List.of() : drifts(drifting);
            return new SteadyAnswer(List.of(), combinations, drifts, explanation(drifts));
        }
        List<RestPoint> found = roots.stream().map(this::restPoint).toList();
        return new SteadyAnswer(found, combinations, List.of(), explanation(found.get(0)));
    }

    private RootSearch search(boolean drifting) {
        return new RootSearch(map, run, scale, conservation.conserved(), conservedValues, drifting);
    }

    private boolean isRest(Point point) {
        for (int i = 0; i < scale.length; i++) {
            if (Math.abs(point.states()[i]) > AWAY * scale[i]) {
                return false;
            }
        }
        return point.largest(scale) <= REST;
    }

    private boolean isSame(Point first, Point second) {
        for (int i = 0; i < scale.length; i++) {
            double size = Math.max(scale[i], Math.abs(first.states()[i]));
            if (Math.abs(first.states()[i] - second.states()[i]) > SAME * size) {
                return false;
            }
        }
        return true;
    }

    private RestPoint restPoint(Point root) {
        double[] states = root.states().clone();
        for (int i = 0; i < states.length; i++) {
            states[i] = Math.abs(states[i]) < NOTHING * scale[i] ? 0 : states[i];
        }
        Point exact = search(false).at(states);
        Point point = exact != null ? exact : search(false).at(root.states());
        Spectrum spectrum = Spectrum.of(point.jacobian(), map.period().states(), map.original().integration(),
                map.dt());
        List<Eigenvalue> eigenvalues = new ArrayList<>(spectrum.eigenvalues(conservedValues.length));
        List<Combination> redundant = new ArrayList<>();
        for (Eigenvalue eigenvalue : List.copyOf(eigenvalues)) {
            RealVector combination = eigenvalue.imaginary() != 0 || spectrum.growth(eigenvalue) <= 0 ? null
                    : Redundancy.of(spectrum.continuous() ? 1 + map.dt() * eigenvalue.real() : eigenvalue.real(),
                            point.jacobian(), samples, relative(settled));
            if (combination != null) {
                eigenvalues.remove(eigenvalue);
                redundant.add(combination(conservation.identities().without(combination), point.states()));
            }
        }
        int slots = map.original().slots().size();
        return new RestPoint(Numbers.of(Arrays.copyOf(point.image().slots(), slots)),
                point.largest(scale), eigenvalues, spectrum.continuous(), spectrum.stability(eigenvalues),
                undetermined(point), redundant);
    }

    /** The slots that move along a direction in which all equations of a rest point hold on. */
    private List<Integer> undetermined(Point point) {
        RealMatrix free = point.free();
        List<Integer> slots = new ArrayList<>();
        double[][] reactions = map.reactions(run);
        for (Slot slot : map.original().slots()) {
            double size = Math.max(Math.abs(point.image().slots()[slot.index()]), slot.unit().scale());
            double moved = 0;
            for (int j = 0; free != null && j < free.getColumnDimension(); j++) {
                double move = 0;
                for (int i = 0; i < scale.length; i++) {
                    move += reactions[slot.index()][i] * scale[i] * free.getEntry(i, j);
                }
                moved = Math.max(moved, Math.abs(move));
            }
            if (!slot.hidden() && moved > SAME * size) {
                slots.add(slot.index());
            }
        }
        return slots;
    }

    /** What moves where all that moves drifts, the largest first. */
    private List<Drift> drifts(Point point) {
        search(false).at(point.states());
        double[][] reactions = map.reactions(run);
        List<Drift> drifts = new ArrayList<>();
        for (Slot slot : map.original().slots()) {
            double change = 0;
            for (int i = 0; i < scale.length; i++) {
                change += reactions[slot.index()][i] * scale[i] * point.drift()[i];
            }
            double size = Math.max(Math.abs(point.image().slots()[slot.index()]), slot.unit().scale());
            if (!slot.hidden() && Math.abs(change) > REST * size) {
                drifts.add(new Drift(slot.index(), change));
            }
        }
        drifts.sort(Comparator.comparingDouble(drift -> -Math.abs(drift.change())));
        return drifts;
    }

    private String explanation(List<Drift> drifts) {
        return drifts.isEmpty() ? "No rest point was found"
                : "There is no rest point: where all else rests, " + drifts.stream().limit(NAMED).map(this::text)
                        .collect(Collectors.joining(", "))
                        + (drifts.size() > NAMED ? " and " + (drifts.size() - NAMED) + " more do too" : "");
    }

    private String explanation(RestPoint point) {
        return point.undetermined().isEmpty() ? ""
                : "The equations of a rest leave the level of "
                        + point.undetermined().stream().map(map.original()::slot).collect(Collectors.joining(", "))
                        + " open; shown is the one nearest to the start";
    }

    private String text(Drift drift) {
        Slot slot = map.original().slots().get(drift.slot());
        return slot.qualifiedName() + " changes by " + slot.unit().format(drift.change()) + " a period for ever";
    }

    /** A combination in base units, with a weight of 1 for the state that counts most. */
    private Combination combination(RealVector weights, double[] states) {
        int heaviest = 0;
        for (int i = 1; i < scale.length; i++) {
            heaviest = Math.abs(weights.getEntry(i)) > Math.abs(weights.getEntry(heaviest)) * (1 + SAME) ? i : heaviest;
        }
        double one = weights.getEntry(heaviest) / scale[heaviest];
        List<Combination.Term> terms = new ArrayList<>();
        double value = 0;
        for (int i = 0; i < scale.length; i++) {
            double weight = weights.getEntry(i) / scale[i] / one;
            if (Math.abs(weights.getEntry(i)) > SAME * Math.abs(weights.getEntry(heaviest))) {
                State state = map.period().states().get(i);
                terms.add(new Combination.Term(weight, state.slot(), state.lag()));
                value += weight * states[i];
            }
        }
        return new Combination(terms, value);
    }

    private RealVector relative(double[] states) {
        return new ArrayRealVector(states).ebeDivide(new ArrayRealVector(scale));
    }
}
