package org.homeostat.language.units;

import static org.homeostat.language.units.ExpressionType.OPEN;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.homeostat.language.structure.Overrides;
import org.homeostat.language.units.ExpressionType.Quantity;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Parameter;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.Variable;
import org.homeostat.model.econ.World;

/**
 * The types of a file's quantities, and of those that they depend on in other files: stated, or found from their
 * formulas. Each formula is looked at again only when a quantity in it has become known.
 */
final class InferredTypes {

    private static final Quantity PER_TIME = new Quantity(Dimension.NONE.over(Dimension.TIME));

    private final UnitEvaluator units = new UnitEvaluator();
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

    /** The type; open if it could not be found. */
    ExpressionType of(Member member) {
        return known.getOrDefault(member, OPEN);
    }

    /** Whether the member belongs to the file or to what it depends on. */
    boolean covers(Member member) {
        return known.containsKey(member);
    }

    UnitEvaluator units() {
        return units;
    }

    private static Stream<Member> members(Resource file) {
        return file.getContents().stream()
                .flatMap(root -> root instanceof EconFile each ? each.getDeclarations().stream() : Stream.empty())
                .flatMap(InferredTypes::members);
    }

    private static Stream<Member> members(Declaration declaration) {
        return switch (declaration) {
            case ModelType model -> model.getMembers().stream();
            case World world -> world.getMembers().stream();
            default -> Stream.empty();
        };
    }

    private void enter(Member member) {
        if (known.containsKey(member)) {
            return;
        }
        Optional<UnitExpression> stated = Overrides.unit(member);
        known.put(member, stated.flatMap(units::measure)
                .<ExpressionType>map(measure -> new Quantity(measure.dimension())).orElse(OPEN));
        if (stated.isEmpty()) {
            Overrides.line(member).stream().filter(each -> each != member).forEach(each -> follow(each, member));
            evidence(member).forEach(formula -> followAll(formula, member));
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
        ExpressionTyper typer = new ExpressionTyper(units, this::of, Complaints.UNHEARD);
        for (Expression formula : evidence(member).toList()) {
            if (typer.of(formula) instanceof Quantity quantity) {
                return member instanceof Stock stock && formula == stock.getChange() ? level(quantity) : quantity;
            }
        }
        return OPEN;
    }

    private static ExpressionType level(Quantity change) {
        return new Quantity(change.dimension().over(PER_TIME.dimension()));
    }

    private static Stream<Expression> evidence(Member member) {
        return switch (member) {
            case Parameter parameter -> present(parameter.getValue(), parameter.getLower(), parameter.getUpper());
            case Variable variable -> present(variable.getDefinition(), variable.getStart());
            case Stock stock -> present(stock.getInitial(), stock.getChange());
            default -> Stream.empty();
        };
    }

    private static Stream<Expression> present(Expression... formulas) {
        return Stream.of(formulas).filter(formula -> formula != null);
    }
}
