package org.homeostat.language.validation;

import static org.homeostat.model.econ.EconPackage.Literals.MEMBER_REFERENCE__MEMBER;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.homeostat.language.structure.Referent;
import org.homeostat.language.structure.SectorFunction;
import org.homeostat.model.econ.Aggregate;
import org.homeostat.model.econ.Call;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.EconomySet;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.FunctionParameter;
import org.homeostat.model.econ.IndexVariable;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.OutcomeMeasure;
import org.homeostat.model.econ.Part;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.model.econ.Sector;
import org.homeostat.model.econ.Selection;
import org.homeostat.model.econ.SetReference;
import org.homeostat.model.econ.Shock;
import org.homeostat.model.econ.Subscript;
import org.homeostat.model.econ.Treaty;
import org.homeostat.model.econ.World;

/** Checks what names in formulas stand for. */
public class ReferenceChecks extends EconChecks {

    @Inject
    private MemberTables tables;

    /** Where a number is needed, a name means a quantity. */
    @Check
    void isQuantity(NameReference name) {
        Named target = name.getTarget();
        if (!present(target) || target instanceof Member || target instanceof FunctionParameter
                || target instanceof OutcomeMeasure && isAsked(name) || target instanceof Sector
                        && name.eContainer() instanceof Call call && SectorFunction.of(call).isPresent()
                || name.eContainer() instanceof LagReference) {
            return;
        }
        if (name.eContainer() instanceof MemberReference) {
            receiver(name, (MemberReference) name.eContainer());
        } else if (!(name.eContainer() instanceof Subscript)) {
            error(target.getName() + " is " + Words.aKind(target) + ", not a number" + what(target), name);
        }
    }

    /** Before the dot stands what has quantities. */
    @Check
    void isNotAQuantity(MemberReference access) {
        if (access.getReceiver() instanceof NameReference name && name.getTarget() instanceof Member member
                && present(member)) {
            error(member.getName() + " is " + Words.aKind(member) + " and has no parts; only economies and 'world' have"
                    + " quantities", name);
        }
    }

    /** Figures are taken from datasets. */
    @Check
    void isDataset(Subscript cell) {
        Named target = Referent.of(cell.getOperand());
        if (present(target) && !(target instanceof Dataset)
                && !(target instanceof Member member && member.getIndex() != null)) {
            boolean partner = target instanceof Member && cell.getKeys().stream()
                    .anyMatch(key -> key.getTarget() instanceof EconomyGroup);
            error(partner ? target.getName() + " has no partners; declare it with them: " + Words.kind(target) + " "
                    + target.getName() + "[partner in economies]"
                    : target.getName() + " is " + Words.aKind(target) + ", not a dataset" + (target instanceof Member
                            ? "; a lag is written " + target.getName() + "[-1]"
                            : ""),
                    cell.getOperand());
        }
    }

    /** Every economy that an index stands for has the quantity. */
    @Check
    void everyEconomyHasIt(MemberReference access) {
        if (!(access.getReceiver() instanceof NameReference name) || !(access.getMember() instanceof Member member)
                || !present(member)
                || !(name.getTarget() instanceof EconomySet || name.getTarget() instanceof IndexVariable)) {
            return;
        }
        String wanted = member.getName();
        tables.lacking(groups(name.getTarget()), wanted).ifPresent(economy -> error(economy.getName() + ", of "
                + Words.title(economy.getType()) + ", has no " + wanted, access, MEMBER_REFERENCE__MEMBER));
    }

    /** The others are known only where there is an economy at hand. */
    @Check
    void others(SetReference set) {
        if (set.isOthers() && (EcoreUtil2.getContainerOfType(set, World.class) != null
                || EcoreUtil2.getContainerOfType(set, Shock.class) != null)) {
            error("'others' means all economies but the one at hand, and there is none here; use 'economies'", set);
        }
    }

    private void receiver(NameReference name, MemberReference access) {
        Named target = name.getTarget();
        if (target instanceof EconomySet && !(access.eContainer() instanceof Shock)) {
            error(target.getName() + " is a set of economies; write sum(e in " + target.getName() + " | e."
                    + member(access) + "), or mean, min or max", name);
        } else if (target instanceof World) {
            error("the world is written 'world', as in world." + member(access), name);
        } else if (!(target instanceof EconomyGroup || target instanceof IndexVariable || target instanceof Part
                || target instanceof Scenario || target instanceof Treaty)) {
            error(target.getName() + " is " + Words.aKind(target) + "; only economies and 'world' have quantities",
                    name);
        }
    }

    private static String member(MemberReference access) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(access, MEMBER_REFERENCE__MEMBER);
        return nodes.isEmpty() ? "output" : NodeModelUtils.getTokenText(nodes.get(0));
    }

    private static List<EconomyGroup> groups(Named target) {
        EObject owner = target.eContainer();
        if (target instanceof EconomySet set) {
            return List.of(set);
        }
        if (owner instanceof Selection selection) {
            return selection.getGroups();
        }
        SetReference over = owner instanceof Aggregate aggregate ? aggregate.getOver() : null;
        if (over == null || over.getGroup() != null) {
            return over == null ? List.of() : List.of(over.getGroup());
        }
        World world = EcoreUtil2.getContainerOfType(owner, World.class);
        return world == null ? List.of() : world.getEconomies();
    }

    private static boolean isAsked(EObject place) {
        return EcoreUtil2.getContainerOfType(place, OutcomeMeasure.class) != null
                || EcoreUtil2.getContainerOfType(place, Expectation.class) != null
                || EcoreUtil2.getContainerOfType(place, Question.class) != null;
    }

    private static String what(Named target) {
        return switch (target) {
            case OutcomeMeasure measure -> "; it is known only when a run is over, to questions and expectations";
            case Part part -> "; name one of its quantities: " + part.getName() + ".x";
            case Economy economy -> "; name one of its quantities: " + economy.getName() + ".output";
            case IndexVariable index -> "; name a quantity: " + index.getName() + ".output";
            case EconomySet set -> "; sum over it: sum(e in " + set.getName() + " | e.output)";
            case Dataset dataset -> "; name a figure: " + dataset.getName() + "[\"series\", economy, 2019]";
            default -> "";
        };
    }
}
