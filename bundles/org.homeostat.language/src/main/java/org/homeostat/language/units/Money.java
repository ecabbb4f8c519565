package org.homeostat.language.units;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.AloneReference;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.ForStatement;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Policy;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.SetReference;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;

/**
 * Whose money {@code currency} is. In a model it is that of the economy at hand; through {@code e.output} it is that of
 * e, and the money of one economy is not that of another.
 */
final class Money {

    private static final String OF = "money of ";

    private final UnitEvaluator units;
    private final Set<String> named = new HashSet<>(Set.of(Dimension.CURRENCY));

    Money(UnitEvaluator units) {
        this.units = units;
    }

    /** The money of an economy: the unit that it names, or one that is nobody else's. */
    Measure of(Economy economy) {
        Optional<Measure> money = Optional.ofNullable(economy.getCurrency()).flatMap(units::measure);
        money.ifPresent(each -> named.addAll(each.dimension().bases()));
        return money.orElseGet(() -> Measure.of(Dimension.of(OF + economy.getName())));
    }

    /** The money of whatever economy an index stands for. */
    static String base(IndexVariable index) {
        return OF + index.getName();
    }

    /** Whether two dimensions differ in nothing but whose money they are in. */
    boolean isExchanged(Dimension one, Dimension other) {
        try {
            Dimension ratio = one.over(other);
            List<String> bases = ratio.bases();
            return bases.size() == 2 && bases.stream().allMatch(base -> base.startsWith(OF) || named.contains(base))
                    && ratio.exponent(bases.get(0)).equals(ratio.exponent(bases.get(1)).negated());
        } catch (ArithmeticException beyond) {
            return false;
        }
    }

    /** What {@code currency} is at a place. */
    UnaryOperator<Dimension> around(EObject place) {
        for (EObject each = place; each != null; each = each.eContainer()) {
            List<? extends EconomyGroup> groups = switch (each) {
                case Economy economy -> List.of(economy);
                case ForStatement statement when statement.getSelection() != null ->
                        statement.getSelection().getGroups();
                case Policy policy when policy.getSelection() != null -> policy.getSelection().getGroups();
                case Treaty treaty -> treaty.getMembers();
                case Shock shock -> shock.getTarget() instanceof MemberReference target ? root(target) : List.of();
                default -> List.of();
            };
            if (!groups.isEmpty()) {
                return common(groups).map(Money::with).orElse(UnaryOperator.identity());
            }
        }
        return UnaryOperator.identity();
    }

    /** What {@code currency} is in what stands behind the dot. */
    UnaryOperator<Dimension> behind(MemberReference access) {
        for (Expression each = access.getReceiver();;) {
            switch (each) {
                case NameReference name -> {
                    return owner(name.getTarget(), access);
                }
                case MemberReference nested when nested.getMember() instanceof Part -> each = nested.getReceiver();
                case MemberReference nested -> {
                    return owner(nested.getMember(), access);
                }
                case AloneReference alone -> {
                    return around(access);
                }
                case null, default -> {
                    return UnaryOperator.identity();
                }
            }
        }
    }

    private UnaryOperator<Dimension> owner(Named target, MemberReference access) {
        return switch (target) {
            case Economy economy when !economy.eIsProxy() -> with(of(economy).dimension());
            case Part part -> around(access);
            case IndexVariable index when index.eContainer() instanceof Selection -> around(access);
            case IndexVariable index -> with(over(index).flatMap(this::common).orElse(Dimension.of(base(index))));
            case null, default -> UnaryOperator.identity();
        };
    }

    private static Optional<List<? extends EconomyGroup>> over(IndexVariable index) {
        SetReference over = switch (index.eContainer()) {
            case Aggregate aggregate -> aggregate.getOver();
            case Member member -> member.getOver();
            case null, default -> null;
        };
        if (over == null) {
            return Optional.empty();
        }
        World world = EcoreUtil2.getContainerOfType(index, World.class);
        return over.getGroup() != null ? Optional.of(List.of(over.getGroup()))
                : Optional.ofNullable(world).map(World::getEconomies);
    }

    private static List<EconomyGroup> root(MemberReference target) {
        Expression each = target.getReceiver();
        while (each instanceof MemberReference nested) {
            each = nested.getReceiver();
        }
        return each instanceof NameReference name && name.getTarget() instanceof EconomyGroup group ? List.of(group)
                : List.of();
    }

    /** The money that all of them have; empty if it isn't one. */
    private Optional<Dimension> common(List<? extends EconomyGroup> groups) {
        List<Dimension> all = EconomyGroups.economies(groups).stream().map(each -> of(each).dimension()).distinct()
                .limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static UnaryOperator<Dimension> with(Dimension money) {
        return dimension -> dimension.replace(Dimension.CURRENCY, money);
    }
}
