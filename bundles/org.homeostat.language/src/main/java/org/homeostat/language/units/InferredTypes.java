package org.homeostat.language.units;

import static org.homeostat.language.units.ExpressionType.OPEN;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.language.structure.KnownDistribution.Role;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.Distribution;
import org.homeostat.model.econ.Disturbance;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Series;
import org.homeostat.model.econ.StochasticProcess;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Structure;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.Variable;

/**
 * The types of a file's quantities, and of those that they depend on in other files: stated, or found from their
 * formulas. Each formula is looked at again only when a quantity in it has become known.
 */
final class InferredTypes implements KnownTypes {

    private static final int DEEPEST = 100;

    private final UnitEvaluator units = new UnitEvaluator();
    private final Money money = new Money(units);
    private final FunctionTypes functions = new FunctionTypes(this);
    private final UnitUsage usage = new UnitUsage(units);
    private final Map<OutcomeMeasure, ExpressionType> measures = new HashMap<>();
    private final Set<OutcomeMeasure> underWay = new HashSet<>();
    private final Map<Member, ExpressionType> known = new HashMap<>();
    private final Map<Member, List<Member>> readers = new HashMap<>();
    private final Deque<Member> found = new ArrayDeque<>();
    private final Deque<Member> waiting = new ArrayDeque<>();

    /** The types of a file; of nothing if there is none. */
    InferredTypes(Resource file) {
        (file == null ? Stream.<Member>empty() : members(file)).forEach(found::add);
        while (!found.isEmpty()) {
            enter(found.remove());
        }
        while (!waiting.isEmpty()) {
            settle(waiting.remove());
        }
        readers.clear();
    }

    @Override
    public ExpressionType of(Member member) {
        return known.getOrDefault(member, OPEN);
    }

    /** Whether the member belongs to the file or to what it depends on. */
    boolean covers(Member member) {
        return known.containsKey(member);
    }

    @Override
    public UnitEvaluator units() {
        return units;
    }

    @Override
    public Money money() {
        return money;
    }

    @Override
    public FunctionTypes functions() {
        return functions;
    }

    @Override
    public ExpressionType of(OutcomeMeasure measure) {
        ExpressionType stated = functions.stated(measure.getUnit());
        if (stated instanceof Quantity || measures.containsKey(measure)) {
            return measures.getOrDefault(measure, stated);
        }
        if (underWay.size() >= DEEPEST || !underWay.add(measure)) {
            return OPEN;
        }
        try {
            ExpressionType found = typer(measure).of(measure.getValue());
            measures.put(measure, found);
            return found;
        } finally {
            underWay.remove(measure);
        }
    }

    /** In what a quantity of this dimension is shown. */
    ShownUnit shown(Dimension dimension) {
        return usage.of(dimension);
    }

    private static Stream<Member> members(Resource file) {
        return file.getContents().stream()
                .flatMap(root -> root instanceof EconFile each ? each.getDeclarations().stream() : Stream.empty())
                .flatMap(InferredTypes::members);
    }

    private static Stream<Member> members(Declaration declaration) {
        return switch (declaration) {
            case Structure structure -> Stream.concat(structure.getMembers().stream(),
                    structure.getParts().stream().flatMap(part -> part.getMembers().stream()));
            default -> Stream.empty();
        };
    }

    private void enter(Member member) {
        if (known.containsKey(member)) {
            return;
        }
        Optional<UnitExpression> stated = Overrides.unit(member);
        Optional<Measure> measure = stated.flatMap(units::measure);
        known.put(member, measure.<ExpressionType>map(each -> new Quantity(each.dimension())).orElse(OPEN));
        measure.filter(each -> member.getUnit() != null).ifPresent(each -> usage.count(member.getUnit(), each));
        if (stated.isEmpty()) {
            Overrides.line(member).stream().filter(each -> each != member).forEach(each -> follow(each, member));
            evidence(member).map(Evidence::formula).forEach(formula -> followAll(formula, member));
            waiting.add(member);
        }
    }

    private void followAll(Expression formula, Member reader) {
        follow(formula, reader);
        EcoreUtil.<EObject>getAllContents(formula, true).forEachRemaining(part -> follow(part, reader));
    }

    private void follow(EObject part, Member reader) {
        Member read = switch (part) {
            case NameReference name when name.getTarget() instanceof Member member -> member;
            case MemberReference access when access.getMember() instanceof Member member -> member;
            case Member overridden -> overridden;
            default -> null;
        };
        if (part instanceof Call call && SectorFunction.of(call).isPresent()) {
            SectorFunction.transactions(call).forEach(transaction -> follow(transaction, reader));
        }
        if (read != null && !read.eIsProxy()) {
            readers.computeIfAbsent(read, key -> new ArrayList<>()).add(reader);
            if (!known.containsKey(read)) {
                found.add(read);
            }
        }
    }

    private void settle(Member member) {
        if (known.get(member) instanceof Quantity) {
            return;
        }
        ExpressionType type = Overrides.line(member).reversed().stream()
                .map(each -> each == member ? infer(member) : of(each))
                .filter(Quantity.class::isInstance).findFirst().orElse(OPEN);
        if (type instanceof Quantity) {
            known.put(member, type);
            waiting.addAll(readers.getOrDefault(member, List.of()));
        }
    }

    private ExpressionType infer(Member member) {
        ExpressionTyper typer = typer(member);
        return evidence(member).map(each -> typer.of(each.formula) instanceof Quantity found ? each.type(found) : OPEN)
                .filter(Quantity.class::isInstance).findFirst().orElse(OPEN);
    }

    private ExpressionTyper typer(EObject place) {
        return new ExpressionTyper(this, money.around(place), Complaints.UNHEARD, Map.of());
    }

    /** A formula that tells the dimension of a quantity, which is the formula's own, or that times a year. */
    private record Evidence(Expression formula, boolean perTime) {

        ExpressionType type(Quantity found) {
            return perTime ? ExpressionTyper.quantity(() -> found.dimension().times(Dimension.TIME)) : found;
        }
    }

    private static Stream<Evidence> evidence(Member member) {
        Stream<Evidence> own = switch (member) {
            case Parameter parameter -> plain(parameter.getValue());
            case Variable variable -> plain(variable.getDefinition(), variable.getStart(), variable.getGuess());
            case Stock stock -> Stream.concat(plain(stock.getInitial()),
                    Stream.ofNullable(stock.getChange()).map(change -> new Evidence(change, true)));
            case Series series -> Stream.concat(plain(series.getValue()),
                    series.getPoints().stream().flatMap(point -> plain(point.getValue())));
            case StochasticProcess process ->
                    Stream.concat(plain(process.getStart()), drawn(process.getDistribution()));
            case Disturbance shock -> drawn(shock.getDistribution());
            default -> Stream.empty();
        };
        return Stream.concat(own, plain(member.getLower(), member.getUpper()));
    }

    private static Stream<Evidence> drawn(Distribution distribution) {
        Optional<KnownDistribution> form = Optional.ofNullable(distribution)
                .flatMap(each -> KnownDistribution.named(each.getName()));
        return form.stream().flatMap(each -> {
            Map<String, Expression> given = each.bind(distribution);
            return given.entrySet().stream()
                    .filter(entry -> each.role(entry.getKey()) == Role.VALUE
                            || each.role(entry.getKey()) == Role.PER_TIME)
                    .map(entry -> new Evidence(entry.getValue(), each.role(entry.getKey()) == Role.PER_TIME));
        });
    }

    private static Stream<Evidence> plain(Expression... formulas) {
        return Stream.of(formulas).filter(formula -> formula != null).map(formula -> new Evidence(formula, false));
    }
}
